import type { Family } from "@/tests/quality/mapping/families";

/** Header sets that came last, when the guesses had been made for the others. */
export const LAST_FAMILIES: readonly Family[] = [
  {
    file: "square_items_detail.csv",
    kind: "orders",
    columns: `Date = date : time
Time = empty
Category = category : productCategory
Item = goods : productTitle|product
Qty = qty : quantity
Price Point Name = size : none|productAttribute
SKU = sku : product
Gross Sales = moneyUs : amount|none
Discounts = moneyUs
Net Sales = moneyUs : amount|none
Tax = moneyUs
Transaction ID = order : order
Payment ID = hash
Customer ID = userA : customer
Customer Name = person : private
Location = city : attribute`,
  },
  {
    file: "walmart_marketplace_orders.csv",
    kind: "orders",
    columns: `PO# = num : order|none
Order# = order : order
Order Date = date : time
Ship By = date
Customer Name = person : private
Customer Shipping Address = street : private
Customer Phone Number = phone : phone
City = city : attribute|none|private
State = state : attribute|none|private
Zip = zip : private
Item Description = goods : productTitle
Qty = qty : quantity
SKU = sku : product
Item Cost = money : price|amount
Shipping Cost = money
Tax = money
Status = orderState : status`,
  },
  {
    file: "唯品会订单.csv",
    kind: "orders",
    columns: `订单编号 = orderZh : order
商品条码 = goodsNo : product
商品名称 = goodsZh : productTitle
品牌名称 = brandZh : productBrand
尺码 = size : none|productAttribute
颜色 = colour : none|productAttribute
销售数量 = qty : quantity
销售单价 = money : price
支付时间 = dateTime : time
订单状态 = jdState : status
会员编码 = user : customer
会员等级 = tierZh : attribute
仓库 = cityZh`,
  },
  {
    file: "小程序商城_订单商品明细.csv",
    kind: "orders",
    columns: `订单ID = order : order
用户ID = user : customer
下单日期 = slash : time
SKU编码 = sku : product
商品标题 = goodsZh : productTitle
一级类目 = categoryZh : productCategory
件数 = qty : quantity
实付款(元) = money : amount
是否退款 = yesZh : returned
退款金额 = money
优惠券 = empty
收件人手机 = phoneZh : phone|private`,
  },
  {
    file: "Feedback_report.txt",
    kind: "reviews",
    columns: `Date = usShort : time
Rating = stars : rating
Comments = text : text
Your Response = note : none|textAttribute
Order ID = amazonOrder : order
Rater Email = email : email`,
  },
  {
    file: "okendo_reviews.csv",
    kind: "reviews",
    columns: `reviewId = uuid : id
dateCreated = iso : time
status = fulfilled : textAttribute|none
rating = stars : rating
title = short : title
body = text : text
isRecommended = bool : textAttribute
helpfulCount = int : textAttribute
productId = goodsNo : product
productName = goods : productTitle
variantName = colour : textAttribute|productAttribute|none
reviewerName = person : private
reviewerEmail = email : email
reviewerLocation = country : attribute`,
  },
  {
    file: "小红书笔记评论.csv",
    kind: "reviews",
    columns: `笔记ID = goodsNo : none|product
笔记标题 = goodsZh : none|title|productTitle|textAttribute
评论ID = num : id
用户ID = user : customer
用户昵称 = nick : private|customer|attribute|none
评论内容 = textZh : text
评论时间 = dateTime : time
点赞量 = int : textAttribute
IP属地 = cityZh : attribute|textAttribute|private|none
子评论数 = int : textAttribute|none`,
  },
  {
    file: "ecommerce_clickstream.csv",
    kind: "events",
    columns: `SessionID = session : session
UserID = user : customer
Timestamp = dateTime : time
EventType = event2 : type
ProductID = sku : product
Amount = empty
Outcome = empty`,
  },
  {
    file: "埋点数据.csv",
    kind: "events",
    columns: `设备ID = hash : none|customer
用户编号 = user : customer
事件名称 = eventZh : type
商品编号 = goodsNo : product
页面名称 = shortZh
发生时间 = epochMs : time
操作系统 = channel : none|attribute
渠道 = channelZh : attribute`,
  },
  {
    file: "livechat_export.csv",
    kind: "dialogues",
    columns: `Chat ID = session : dialogue
Visitor ID = user : customer
Message Type = role : speaker
Message = ask : text
Message Timestamp = dateTime : time
Agent Email = email : private|email|none
Rating = empty`,
  },
  {
    file: "whatsapp_conversations.csv",
    kind: "dialogues",
    columns: `thread_id = session : dialogue
from = role : speaker
message_text = ask : text
timestamp = epoch : time
customer_phone = phone : phone`,
  },
  {
    file: "电话客服_质检.csv",
    kind: "dialogues",
    columns: `工单号 = key : dialogue
客户编号 = user : customer
通话开始时间 = dateTime : time
通话记录 = transcriptZh : transcript
问题分类 = categoryZh : textAttribute|productCategory|none
是否解决 = yesZh : textAttribute|none`,
  },
  {
    file: "post_purchase_survey.csv",
    kind: "surveys",
    columns: `Order ID = order : order
Submitted At = iso : time
Customer Email = email : email
How easy was it to place your order? = stars : answer|rating
What almost stopped you from buying? = text : answer
Where did you first hear about us? = channel : answer`,
  },
  {
    file: "klaviyo_profiles.csv",
    kind: "customers",
    columns: `Klaviyo ID = hash : customer|none
Email = email : email
First Name = person : private
Phone Number = phone : phone
City = city : attribute
Country = country : attribute
Email Marketing Consent = yes : consent
Total Customer Lifetime Value = money : attribute
First Purchase Date = date : none|joinedAt
Profile Created On = dateTime : joinedAt`,
  },
  {
    file: "门店会员.csv",
    kind: "customers",
    columns: `卡号 = user : customer
会员姓名 = personZh : private
电话 = phoneZh : phone
性别 = genderZh : attribute
出生日期 = date : private
会员级别 = tierZh : attribute
积分余额 = int : attribute
办卡日期 = date : joinedAt|none
允许短信营销 = yesZh : consent`,
  },
  {
    file: "google_merchant_feed.tsv",
    kind: "products",
    columns: `id = num : product
title = goods : title
description = text : none|attribute
link = url
image_link = image
availability = short : stock|attribute
price = money : price
sale_price = money : price|attribute|none
brand = brand : brand
gtin = num : attribute|none
mpn = num : attribute|none
google_product_category = category : category|attribute
product_type = category : attribute|category
color = colour : attribute
size = size : attribute`,
  },
  {
    file: "1688商品.csv",
    kind: "products",
    columns: `商品ID = num : product
商品标题 = goodsZh : title
类目名称 = categoryZh : category
品牌名称 = brandZh : brand
批发价 = money : price|attribute
建议零售价 = money : listPrice
可售数量 = stock : stock
发布时间 = dateTime : listedAt
材质 = colour : attribute
主图链接 = image`,
  },
];

/** A fourth lot, as hard as public data sets and shops' own systems are. */
export const HARD_FAMILIES: readonly Family[] = [
  {
    file: "Amazon Sale Report.csv",
    kind: "orders",
    columns: `index = row
Order ID = amazonOrder : order
Date = usShort : time
Status = orderState : status
Fulfilment = channel
Sales Channel = channel
ship-service-level = short
Style = goods : none|productAttribute|productTitle
SKU = sku : product|none|productAttribute
Category = category : productCategory
Size = size : none|productAttribute
ASIN = asin : none|product|productAttribute
Courier Status = orderState
Qty = qty : quantity
currency = currency
Amount = money : amount
ship-city = city : attribute|none
ship-postal-code = zip : private
B2B = bool
fulfilled-by = channel`,
  },
  {
    file: "supermarket_sales.csv",
    kind: "orders",
    columns: `Invoice ID = key : order
Branch = size : none
City = city : attribute|none
Customer type = tier : attribute|none
Gender = gender : attribute|none
Product line = category : product|productCategory
Unit price = money : price
Quantity = qty : quantity
Tax 5% = money
Total = money : amount
Date = us : time
Payment = short
cogs = money
gross income = money
Rating = stars`,
  },
  {
    file: "Groceries_dataset.csv",
    kind: "orders",
    columns: `Member_number = user : customer
Date = us : time
itemDescription = goods : productTitle|product`,
  },
  {
    file: "drugsComTrain_raw.tsv",
    kind: "reviews",
    columns: `uniqueID = num : id|none
drugName = goods : productTitle|product|textAttribute|productAttribute
condition = category : textAttribute|productAttribute|productCategory
review = text : text
rating = ten : rating
date = words : time
usefulCount = int : textAttribute`,
  },
  {
    file: "IMDB Dataset.csv",
    kind: "reviews",
    columns: `review = text : text
sentiment = sentimentWord : rating`,
  },
  {
    file: "twcs.csv",
    kind: "dialogues",
    columns: `tweet_id = num : none|turn|id
author_id = user : customer|none|speaker
inbound = bool : speaker|none
created_at = words : time
text = ask : text
response_tweet_id = num : none
in_response_to_tweet_id = num : dialogue|none`,
  },
  {
    file: "抽样_用户评价数据.csv",
    kind: "reviews",
    columns: `id = num : none|id
user_id = user : customer
item_id = goodsNo : product
content = textZh : text
score = stars : rating
create_time = dateTime : time
is_anonymous = role01 : textAttribute|none
like_num = int : textAttribute|none`,
  },
  {
    file: "管家婆销售单明细.csv",
    kind: "orders",
    columns: `录单日期 = date : time
单据编号 = order : order
往来单位 = personZh : none|customer
商品编号 = sku : product
商品全名 = goodsZh : productTitle
型号 = spec : none|productAttribute|product
单位 = shortZh
数量 = qty : quantity
单价 = money : price
金额 = money : amount
摘要 = noteZh`,
  },
  {
    file: "生意参谋_商品效果.csv",
    kind: "products",
    columns: `商品ID = num : product
商品名称 = goodsZh : title
商品访客数 = int : attribute
商品浏览量 = int : attribute
支付件数 = int : attribute
支付金额 = money : attribute
商品加购件数 = int : attribute
统计日期 = empty`,
  },
  {
    file: "快手_KuaiRec_small.csv",
    // Who, what and when: of what kind only a person can say.
    kind: "events|reviews|orders",
    columns: `user_id = user : customer
video_id = goodsNo : product
play_duration = int : none|textAttribute
time = dateTime : time
watch_ratio = decimal : none|textAttribute`,
  },
  {
    file: "gorgias_tickets.csv",
    kind: "dialogues",
    columns: `Ticket id = session : dialogue
Created datetime = iso : time
Channel = channel : attribute|textAttribute
Customer email = email : email
Message from = role : speaker
Message body = ask : text
Satisfaction score = stars : textAttribute|none`,
  },
  {
    file: "CRM Contacts.csv",
    kind: "customers",
    columns: `Record ID - Contact = num : customer
First Name = person : private
Last Name = person : private
Email = email : email
Phone Number = phone : phone
Contact owner = person : none|attribute|private
Lifecycle Stage = tier : attribute
Create Date = dateTime : joinedAt
Country/Region = country : attribute
Marketing contact status = yes : consent|attribute`,
  },
  {
    file: "Product_Feed_Export.csv",
    kind: "products",
    columns: `Item # = num : product
Short Description = goods : title|attribute
Dept = department : category|attribute
Vendor Name = brand : brand
Reg Price = money : listPrice|price
Promo Price = money : price|attribute
On Hand Qty = stock : stock
Active = yn : attribute`,
  },
];
