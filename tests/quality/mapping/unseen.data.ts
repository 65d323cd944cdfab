import type { Family } from "@/tests/quality/mapping/family";

/** A lot of all kinds, written down after the guesses were made; what was mended for it was mended for its whole class. */
export const UNSEEN: readonly Family[] = [
  {
    file: "shopee_Order.completed.20240301.xlsx",
    kind: "orders",
    columns: `Order ID = orderZh : order
Order Status = orderState : status
Return / Refund Status = empty
Tracking Number* = num
Shipping Option = short
Ship Time = dateTime : dueAt|none
Order Creation Date = dateTime : time
Order Paid Time = dateTime
Parent SKU Reference No. = sku : none|productAttribute
Product Name = goods : productTitle
SKU Reference No. = sku : product
Variation Name = size : none|productAttribute
Original Price = money : productPrice|none
Deal Price = money : price
Quantity = qty : quantity
Product Subtotal = money : amount
Total Discount = money
Buyer Paid Shipping Fee = money
Grand Total = money
Username (Buyer) = user : customer
Receiver Name = person : private
Phone Number = phone : phone|private
Delivery Address = street : private
City = city : attribute|private|none
Country = countryCode : attribute|private|none
Remark from buyer = note`,
  },
  {
    file: "TikTok_Shop_all_orders.csv",
    kind: "orders",
    columns: `Order ID = orderZh : order
Order Status = orderState : status
Order Substatus = short
Cancelation/Return Type = short
Normal or Pre-order = short
SKU ID = goodsNo : product
Seller SKU = sku : none|product|productAttribute
Product Name = goods : productTitle
Variation = size : none|productAttribute
Quantity = qty : quantity
Sku Quantity of return = int
SKU Unit Original Price = money : price|productPrice
SKU Subtotal Before Discount = money : none|amount
SKU Platform Discount = money
SKU Subtotal After Discount = money : amount|none
Shipping Fee After Discount = money
Order Amount = money : none|amount
Order Refund Amount = money
Created Time = dateTime : time
Paid Time = dateTime
Shipped Time = dateTime : none|dueAt
Delivered Time = dateTime : none|dueAt
Buyer Username = user : customer
Recipient = person : private
Zipcode = zip : private|none
Payment Method = short
Product Category = category : productCategory`,
  },
  {
    file: "FBA_customer_returns.csv",
    kind: "orders",
    columns: `return-date = iso : time
order-id = amazonOrder : order
sku = sku : product|none|productAttribute
asin = asin : product|none|productAttribute
fnsku = sku : none|productAttribute
product-name = goods : productTitle
quantity = qty : quantity
fulfillment-center-id = state
detailed-disposition = short
reason = short
status = orderState : status
license-plate-number = num
customer-comments = note`,
  },
  {
    file: "Amazon_Fulfilled_Shipments.txt",
    kind: "orders",
    columns: `amazon-order-id = amazonOrder : order
merchant-order-id = empty
shipment-id = key
shipment-item-id = key
amazon-order-item-id = num
purchase-date = iso : time
payments-date = iso
shipment-date = iso : none|dueAt
buyer-email = email : email
buyer-name = person : private
buyer-phone-number = phone : phone|private
sku = sku : product
product-name = goods : productTitle
quantity-shipped = qty : quantity
currency = currency
item-price = money : price|amount
item-tax = money
shipping-price = money
ship-service-level = short
recipient-name = person : private
ship-city = city : attribute|private|none
ship-state = state : attribute|private|none
ship-country = countryCode : attribute|private|none
item-promotion-discount = money
sales-channel = channel : none|attribute`,
  },
  {
    file: "天猫_已卖出宝贝_20240301.csv",
    kind: "orders",
    columns: `子订单编号 = num : none|order
主订单编号 = orderZh : order
标题 = goodsZh : productTitle
价格 = money : price
购买数量 = qty : quantity
外部系统编号 = sku : product|none
商品属性 = spec : none|productAttribute
套餐信息 = empty
联系方式备注 = empty : none|phone|private
订单状态 = zhState : status
商家编码 = sku : product|none|productAttribute
支付单号 = num
买家应付货款 = money : amount|none
买家实付金额 = money : amount
退款状态 = shortZh : none|status
退款金额 = money
订单创建时间 = dateTime : time
订单付款时间 = dateTime
商品ID = goodsNo : product
备注标签 = shortZh
商家备注 = noteZh
主订单买家留言 = noteZh
发货时间 = dateTime : none|dueAt`,
  },
  {
    file: "拼多多_订单导出.csv",
    kind: "orders",
    columns: `商品 = goodsZh : productTitle|product
订单号 = orderZh : order
订单状态 = zhState : status
商品总价(元) = money : none|amount
店铺优惠折扣(元) = money
平台优惠折扣(元) = money
邮费(元) = money
用户实付金额(元) = money : amount|none
商家实收金额(元) = money : amount|none
商品数量(件) = qty : quantity
收货人 = personZh : private
手机 = phoneZh : phone|private
省 = cityZh : attribute|private|none
市 = cityZh : attribute|private|none
街道 = addressZh : private
拼单成交时间 = dateTime : time|none
支付时间 = dateTime : none|time
承诺发货时间 = dateTime : none|dueAt
发货时间 = dateTime : none|dueAt
确认收货时间 = dateTime : none|dueAt
商品id = goodsNo : product
商品规格 = spec : none|productAttribute
样式ID = num : none|productAttribute
商家编码-规格维度 = sku : none|product|productAttribute
商品分类 = categoryZh : productCategory
是否审核中 = yesZh
售后状态 = shortZh : none|status
快递单号 = num
快递公司 = brandZh
买家留言 = noteZh`,
  },
  {
    file: "京东POP_订单明细.csv",
    kind: "orders",
    columns: `订单编号 = orderZh : order
父单号 = orderZh
下单时间 = dateTime : time
付款确认时间 = dateTime
订单状态 = jdState : status
订单类型 = shortZh : none|status
商品ID = goodsNo : product
商品名称 = goodsZh : productTitle
订购数量 = qty : quantity
支付方式 = shortZh
京东价 = moneyZh : price
优惠金额 = money
应付金额 = money : amount|none
结算金额 = money : none|amount
余额支付 = money
客户姓名 = personZh : private
客户地址 = addressZh : private
联系电话 = phoneZh : phone|private
订单备注 = noteZh
下单帐号 = nick : customer
货号 = sku : none|product|productAttribute
发票抬头 = personZh : none|private`,
  },
  {
    file: "youzan_会员导出.xlsx",
    kind: "customers",
    columns: `客户编号 = key : customer
昵称 = nick : private|none|customer
姓名 = personZh : private
手机号 = phoneZh : phone
性别 = genderZh : attribute
生日 = date : private|none
会员等级 = tierZh : attribute
成为客户时间 = dateTime : joinedAt|none
成为会员时间 = dateTime : joinedAt|none
累计消费金额 = money : attribute
购次 = int : attribute
积分 = int : attribute
上次消费时间 = dateTime : none
来源渠道 = channelZh : attribute
标签 = shortZh : attribute`,
  },
  {
    file: "hubspot-crm-exports-all-contacts.csv",
    kind: "customers",
    columns: `Record ID - Contact = num : customer
First Name = person : private
Last Name = person : private
Email = email : email
Phone Number = phone : phone
Lifecycle Stage = tier : attribute
Lead Status = short : attribute
Create Date = dateTime : joinedAt
Last Activity Date = dateTime : none|updatedAt
Marketing contact status = yes : consent|attribute
Country/Region = country : attribute
Number of Orders = int : attribute|none`,
  },
  {
    file: "magento_customers.csv",
    kind: "customers",
    columns: `email = email : email
_website = channel : attribute
_store = channel : attribute
created_at = dateTime : joinedAt
created_in = channel : attribute
dob = date : private|none
entity_id = num : customer
firstname = person : private
gender = gender : attribute
group_id = qty : attribute|none
lastname = person : private
updated_at = dateTime : updatedAt
_address_city = city : attribute|private|none
_address_country_id = countryCode : attribute|private|none
_address_postcode = zip : private|none
_address_street = street : private
_address_telephone = phone : phone|private`,
  },
  {
    file: "woocommerce_products.csv",
    kind: "products",
    columns: `ID = num : product
Type = short : attribute
SKU = sku : product|attribute|none
Name = goods : title
Published = label : attribute|none
Is featured? = label : attribute|none
Visibility in catalog = short : attribute|none
Short description = text : none|attribute
Description = html : none
Date sale price starts = empty
Tax status = short : attribute|none
In stock? = label : attribute|none|stock
Stock = stock : stock
Weight (g) = weight : attribute
Allow customer reviews? = label : attribute|none
Sale price = money : price
Regular price = money : listPrice
Categories = category : category
Tags = tag : attribute
Images = image
Parent = empty
Brands = brand : brand`,
  },
  {
    file: "magento_catalog_product.csv",
    kind: "products",
    columns: `sku = sku : product
store_view_code = empty
attribute_set_code = short : attribute|none
product_type = short : attribute|category|none
categories = category : category
name = goods : title
description = html
weight = weight : attribute
price = money : price
special_price = money : price|none|attribute
url_key = handle : none|attribute
base_image = image
created_at = us : listedAt
updated_at = us : updatedAt
qty = stock : stock
is_in_stock = label : attribute|none
manufacturer = brand : brand`,
  },
  {
    file: "淘宝宝贝列表.csv",
    kind: "products",
    columns: `宝贝ID = goodsNo : product
宝贝名称 = goodsZh : title
宝贝类目 = categoryZh : category
省 = cityZh : attribute|none
宝贝价格 = money : price
宝贝数量 = stock : stock
邮费承担 = yesZh : attribute|none
平邮 = money : attribute|none
放入仓库 = yesZh : attribute|none
新图片 = image
商家编码 = sku : none|attribute|product
上架时间 = dateTime : listedAt
品牌 = brandZh : brand
月销量 = int : attribute|none`,
  },
  {
    file: "trustpilot_service_reviews.csv",
    kind: "reviews",
    columns: `Review Id = hash : id
Review Created (UTC) = dateTime : time
Review Consumer User Id = hash : customer
Review Title = short : title
Review Content = text : text
Review Stars = stars : rating
Source Of Review = channel : textAttribute|none
Review Language = countryCode : textAttribute|attribute|none
Domain Url = url : none
Reference Id = key : none|order|product
Company Reply Date (UTC) = empty
Review Username = person : private|none
Tags = tag : textAttribute|none
Review Verified = bool : textAttribute|none`,
  },
  {
    file: "stamped_reviews_export.csv",
    kind: "reviews",
    columns: `id = num : id
published = bool : textAttribute|none
created at = dateTime : time
email = email : email
author = person : customer|private|none
location = city : attribute|private|none
IP address = empty : none|private
review rating = stars : rating
review title = short : title
review body = text : text
published reply = empty
product id = goodsNo : product
product title = goods : productTitle
product image url = image
votes up = int : textAttribute|none
votes down = int : textAttribute|none
verified type = short : textAttribute|none`,
  },
  {
    file: "loox_reviews.csv",
    kind: "reviews",
    columns: `product_handle = handle : product
rating = stars : rating
author = person : customer|private|none
email = email : email
body = text : text
created_at = iso : time
photo_url = image
verified_purchase = bool : textAttribute
reply = empty`,
  },
  {
    file: "拼多多评价.xlsx",
    kind: "reviews",
    columns: `订单编号 = orderZh : order
商品ID = goodsNo : product
商品名称 = goodsZh : productTitle
用户昵称 = nick : customer|private
评价时间 = dateTime : time
描述相符评分 = stars : rating|textAttribute
物流服务评分 = stars : textAttribute
服务态度评分 = stars : textAttribute
评价内容 = textZh : text
追评内容 = textZh : none|textAttribute
商品规格 = spec : textAttribute|productAttribute
是否匿名 = yesZh : textAttribute|none`,
  },
  {
    file: "ctrip_酒店点评.csv",
    kind: "reviews",
    columns: `hotelId = goodsNo : product
hotelName = goodsZh : productTitle
commentId = num : id
userId = user : customer
roomType = shortZh : textAttribute|productAttribute|none
checkInDate = date : none|textAttribute
commentDate = date : time
travelType = shortZh : textAttribute|none
rating = starsFloat : rating
content = textZh : text
usefulCount = int : textAttribute
imageCount = int : textAttribute`,
  },
  {
    file: "zendesk_tickets_2024.csv",
    kind: "dialogues",
    columns: `Ticket ID = num : dialogue
Requester ID = user : customer
Created at = iso : time
Updated at = iso
Subject = ask : none|textAttribute|title|text
Description = text : text
Status = short : textAttribute|none
Priority = short : textAttribute|none
Channel = channel : textAttribute|attribute|none
Group = short : textAttribute|none
Assignee = person : none|textAttribute|private
Satisfaction Score = short : textAttribute|none
Tags = tag : textAttribute`,
  },
  {
    file: "intercom_conversations_export.jsonl",
    kind: "dialogues",
    columns: `conversation_id = num : dialogue
created_at = epoch : time
author.type = role : speaker
author.id = hash : customer|none
author.email = email : email|private
part_type = short : textAttribute|none
body = ask : text
assigned_to = person : none|textAttribute|private
state = short : textAttribute|attribute|none`,
  },
  {
    file: "京东客服_咨询明细.csv",
    kind: "dialogues",
    columns: `咨询单号 = sessionZh : dialogue
顾客账号 = nick : customer|private
客服昵称 = nick : none|private|textAttribute|attribute
消息发送方 = roleZh : speaker
消息内容 = askZh : text
消息时间 = dateTime : time
商品编号 = goodsNo : product
消息类型 = shortZh : textAttribute|none`,
  },
  {
    file: "segment_tracks.jsonl",
    kind: "events",
    columns: `messageId = uuid : id
anonymousId = uuid : customer|none
userId = user : customer
event = event2 : type
timestamp = iso : time
originalTimestamp = iso
properties.product_id = goodsNo : product
properties.name = goods : productTitle
properties.category = category : productCategory
properties.brand = brand : productBrand
properties.price = money : productPrice
properties.position = qty : position
context.page.url = url
context.ip = empty : none|private`,
  },
  {
    file: "klaviyo_events.csv",
    kind: "events",
    columns: `Event ID = uuid : id
Event = event2 : type
Datetime = iso : time
Profile ID = key : customer
Email = email : email
Product ID = goodsNo : product
Product Name = goods : productTitle
Categories = category : productCategory
Price = money : productPrice
Source = channel : none|attribute`,
  },
  {
    file: "ga4_bigquery_flat.csv",
    kind: "events",
    columns: `event_date = date : none|time
event_timestamp = epochMs : time
event_name = event2 : type
user_pseudo_id = user : customer
user_id = empty : none|customer
ga_session_id = session : session
items.item_id = sku : product
items.item_name = goods : productTitle
items.item_brand = brand : productBrand
items.item_category = category : productCategory
items.price = money : productPrice
items.quantity = qty
items.index = qty : position
geo.country = country : attribute
geo.city = city : attribute|private|none
device.category = channel : none|attribute
traffic_source.medium = channel : none|attribute
platform = channel : none|attribute`,
  },
  {
    file: "qualtrics_export.csv",
    kind: "surveys",
    columns: `StartDate = dateTime : time|none
EndDate = dateTime : time|none
Status = short : none|textAttribute
IPAddress = empty : none|private
Progress = percent : none|textAttribute
Duration (in seconds) = int : none|textAttribute
Finished = bool : none|textAttribute
RecordedDate = dateTime : time|none
ResponseId = key : id
RecipientEmail = email : email|private
How likely are you to recommend us? = ten : rating|answer
What could we do better? = text : answer
What do you like most about our products? = text : answer`,
  },
  {
    file: "售后满意度回访.csv",
    kind: "surveys",
    columns: `答卷编号 = key : id
提交答卷时间 = dateTime : time
所用时间 = int : none|textAttribute
来源 = channelZh : textAttribute|attribute|none
来自IP = empty : none|private
1、您对本次购物是否满意？ = satisfiedZh : answer|rating
2、您最不满意的地方是什么？ = textZh : answer
3、您希望我们增加什么产品？ = textZh : answer
4、您的年龄段 = ageBand : attribute`,
  },
];
