import type { Family } from "@/tests/quality/mapping/family";

/** The second lot of all kinds, written down after the guesses were made for the first. */
export const UNSEEN_TOO: readonly Family[] = [
  {
    file: "lazada_seller_order_export.xlsx",
    kind: "orders",
    columns: `orderItemId = num : none|order
orderType = short : none
Guarantee = empty
deliveryType = short
lazadaId = num : none
sellerSku = sku : product
lazadaSku = sku : none|product|productAttribute
createTime = dateTime : time
updateTime = dateTime : updatedAt|none
rtsSla = dateTime : none|dueAt
orderNumber = orderZh : order
invoiceRequired = yes
customerName = person : private
customerEmail = email : email|private
nationalRegistrationNumber = num
shippingName = person : private
shippingAddress = street : private
paidPrice = money : amount|price
unitPrice = money : price
sellerDiscountTotal = money
shippingFee = money
itemName = goods : productTitle
variation = size : none|productAttribute
status = orderState : status
buyerFailedDeliveryReason = empty`,
  },
  {
    file: "bigcommerce_orders.csv",
    kind: "orders",
    columns: `Order ID = order : order
Customer ID = user : customer
Customer Name = person : private
Customer Email = email : email
Customer Phone = phone : phone|private
Order Date = us : time
Order Status = orderState : status
Subtotal (inc tax) = money : none|amount
Order Total (inc tax) = money : none|amount
Coupon Details = empty
Billing Country = country : attribute|private|none
Product ID = num : product|none|productAttribute
Product Qty = qty : quantity
Product SKU = sku : product|none|productAttribute
Product Name = goods : productTitle
Product Unit Price = money : price
Payment Method = short`,
  },
  {
    file: "小红书店铺_订单列表.csv",
    kind: "orders",
    columns: `订单号 = orderZh : order
包裹号 = num
订单状态 = zhState : status
买家ID = user : customer
SKU编码 = sku : product|none|productAttribute
SKU名称 = goodsZh : productTitle
规格ID = num : none|productAttribute
商品ID = goodsNo : product|none|productAttribute
SKU件数 = qty : quantity
商品单价(元) = money : price
商家应收金额(元) = money : amount|none
支付金额(元) = money : amount|none
订单创建时间 = dateTime : time
订单支付时间 = dateTime : none
订单发货时间 = dateTime : none|dueAt
收件人姓名 = personZh : private
收件人手机 = phoneZh : phone|private
省份 = cityZh : attribute|private|none
卖家备注 = noteZh`,
  },
  {
    file: "squarespace_products.csv",
    kind: "products",
    columns: `Product ID [Non Editable] = num : product
Variant ID [Non Editable] = num : attribute|none
Product Type [Non Editable] = short : category|attribute|none
Product Page = url : none
Product URL = handle : none|attribute
Title = goods : title
Description = html
SKU = sku : product|attribute|none
Option Name 1 = short : attribute|none
Option Value 1 = size : attribute
Price = money : price
Sale Price = money : price|attribute|none
On Sale = yes : attribute|none
Stock = stock : stock
Categories = category : category
Tags = tag : attribute
Weight = weight : attribute
Hosted Image URLs = image`,
  },
  {
    file: "商品资料_导出.csv",
    kind: "products",
    columns: `商品编码 = sku : product
条码 = num : none|attribute
商品名称 = goodsZh : title
规格 = size : attribute
单位 = shortZh : attribute|none
商品大类 = categoryZh : category|attribute
商品小类 = categoryZh : category|attribute
品牌 = brandZh : brand
零售价 = money : price|listPrice
会员价 = money : price|attribute|none
进货价 = money : attribute|none
库存数量 = stock : stock
供应商 = brandZh : attribute
建档日期 = date : listedAt|none`,
  },
  {
    file: "salesforce_contacts.csv",
    kind: "customers",
    columns: `Contact ID = key : customer
Account Name = short : attribute|private|none
First Name = person : private
Last Name = person : private
Email = email : email
Mobile = phone : phone
Mailing City = city : attribute|private|none
Mailing Country = country : attribute|private|none
Lead Source = channel : attribute
Created Date = us : joinedAt
Last Modified Date = us : updatedAt
Email Opt Out = bool : attribute|none|consent
Birthdate = date : private|none`,
  },
  {
    file: "reviews_io_export.csv",
    kind: "reviews",
    columns: `Review ID = num : id
Order ID = order : order
SKU = sku : product
Product Name = goods : productTitle
Reviewer Name = person : private|none
Reviewer Email = email : email
Rating = stars : rating
Review Title = short : title
Comments = text : text
Date Created = dateTime : time
Timeago = empty
Replies = empty
Verified = yes : textAttribute|none`,
  },
  {
    file: "app_store_reviews_zh.csv",
    kind: "reviews",
    columns: `评论ID = num : id
昵称 = nick : private|none|customer
评分 = stars : rating
标题 = shortZh : title
评论内容 = textZh : text
版本 = decimal : textAttribute|none
地区 = cityZh : attribute|textAttribute|none
更新时间 = dateTime : time|none
点赞数 = int : textAttribute
开发者回复 = empty`,
  },
  {
    file: "amazon_vine_reviews_scraped.json",
    kind: "reviews",
    columns: `reviewId = hash : id
productAsin = asin : product
ratingScore = stars : rating
reviewTitle = short : title
reviewDescription = text : text
date = date : time
isVerified = bool : textAttribute|none
isAmazonVine = bool : textAttribute|none
reviewReaction = short : textAttribute|none
reviewedIn = short : textAttribute|none
reviewUrl = url : none
productOriginalAsin = asin : none|product|productAttribute
variantAsin = asin : none|product|productAttribute
product.brand = brand : productBrand
product.title = goods : productTitle
product.price.value = money : productPrice|productAttribute|textAttribute|none
userId = userA : customer
userProfileLink = url : none`,
  },
  {
    file: "freshdesk_conversations.csv",
    kind: "dialogues",
    columns: `Ticket ID = session : dialogue
Conversation ID = num : none|turn
Incoming = bool : speaker|textAttribute|none
Private = bool : textAttribute|none
From Email = email : private|email|none
Body Text = ask : text
Created At = iso : time
User ID = user : customer`,
  },
  {
    file: "抖店飞鸽_聊天记录.xlsx",
    kind: "dialogues",
    columns: `会话ID = sessionZh : dialogue
用户ID = user : customer
用户昵称 = nick : private|none
客服账号 = nick : none|private|textAttribute
发送者 = roleZh : speaker
消息类型 = shortZh : textAttribute|none
消息内容 = askZh : text
发送时间 = dateTime : time
商品ID = goodsNo : product
订单号 = orderZh : none|order|textAttribute`,
  },
  {
    file: "mixpanel_export.csv",
    kind: "events",
    columns: `$insert_id = uuid : id
$distinct_id = user : customer
event = event2 : type
time = epoch : time
$city = city : attribute|private|none
$os = channel : attribute|none
$browser = short : attribute|none
product_id = goodsNo : product
product_name = goods : productTitle
price = money : productPrice
$current_url = url : none`,
  },
  {
    file: "taobao_user_log.csv",
    kind: "events",
    columns: `user_id = user : customer
item_id = goodsNo : product
cat_id = int : productCategory|productAttribute|none
seller_id = int : none|productAttribute
brand_id = int : productBrand|productAttribute|none
time_stamp = epoch : time
action_type = behaviour : type
age_range = ageBand : attribute
gender = gender : attribute`,
  },
  {
    file: "rec_impressions_2024.jsonl",
    kind: "events",
    columns: `request_id = uuid : id|session|none
user.id = user : customer
item.sku = sku : product
slot = qty : position
ts = epochMs : time
clicked = label : type
model_version = short : none|attribute`,
  },
  {
    file: "google_forms_csat.csv",
    kind: "surveys",
    columns: `Timestamp = us : time
Email Address = email : email
Order number = order : order
How satisfied are you with your purchase? = stars : rating|answer
What almost stopped you from buying? = text : answer
Anything else you would like to tell us? = text : answer
Age = ageBand : attribute`,
  },
];
