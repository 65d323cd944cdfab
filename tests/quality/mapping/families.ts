/**
 * Header sets of common exports: names are facts, the values are made here. A line is `header = nature : what it is`; the
 * last part is a field, a use (attribute, productAttribute, textAttribute, answer, private) or left away for a column that
 * says nothing of use. `a|b`: both are right.
 */
export interface Family {
  readonly file: string;
  readonly kind: string;
  readonly columns: string;
}

export const FAMILIES: readonly Family[] = [
  {
    file: "orders_export_1.csv",
    kind: "orders",
    columns: `Name = shopifyOrder : order
Email = email : email
Financial Status = paid : status
Paid at = zoned
Fulfillment Status = fulfilled
Fulfilled at = zoned
Accepts Marketing = yes : none|attribute
Currency = currency
Subtotal = money : none|amount
Shipping = money
Taxes = money
Total = money : none|amount
Discount Code = empty
Discount Amount = money
Shipping Method = short
Created at = zoned : time
Lineitem quantity = qty : quantity
Lineitem name = goods : productTitle
Lineitem price = money : price
Lineitem compare at price = money : productPrice|none
Lineitem sku = sku : product
Lineitem requires shipping = bool
Lineitem taxable = bool
Lineitem fulfillment status = fulfilled
Billing Name = person : private
Billing Street = street : private
Billing City = city : attribute|private|none
Billing Zip = zip : private
Billing Province = state : attribute|private|none
Billing Country = countryCode : attribute|private|none
Billing Phone = phone : phone|private
Shipping Name = person : private
Shipping Street = street : private
Shipping City = city : attribute|private|none
Shipping Zip = zip : private
Shipping Country = countryCode : attribute|private|none
Shipping Phone = phone : phone|private
Notes = note
Cancelled at = empty
Payment Method = short
Refunded Amount = money
Vendor = brand : productBrand|productAttribute
Id = num
Tags = tag
Risk Level = short
Source = channel
Lineitem discount = money
Phone = phone : phone|private`,
  },
  {
    file: "products_export.csv",
    kind: "products",
    columns: `Handle = handle : none|product|attribute
Title = goods : title
Body (HTML) = html : none|attribute
Vendor = brand : brand
Product Category = category : category
Type = category : attribute|category
Tags = tag : attribute
Published = bool : attribute|none
Option1 Name = size : attribute|none
Option1 Value = size : attribute
Variant SKU = sku : product
Variant Grams = weight : attribute
Variant Inventory Qty = stock : stock
Variant Inventory Policy = short : attribute|none
Variant Price = money : price
Variant Compare At Price = money : listPrice
Variant Requires Shipping = bool : attribute|none
Variant Barcode = num : attribute|none
Image Src = image
Image Position = qty : attribute|none
Gift Card = bool : attribute|none
SEO Title = goods : attribute|none
Status = short : attribute|none`,
  },
  {
    file: "customers_export.csv",
    kind: "customers",
    columns: `Customer ID = user : customer
First Name = person : private
Last Name = person : private
Email = email : email
Accepts Email Marketing = yes : consent
Default Address Company = empty : private|none
Default Address Address1 = street : private
Default Address City = city : attribute|private
Default Address Province Code = state : attribute|private
Default Address Country Code = countryCode : attribute|private
Default Address Zip = zip : private
Default Address Phone = phone : phone|private
Phone = phone : phone|private
Accepts SMS Marketing = yes : consent|attribute
Total Spent = money : attribute
Total Orders = qty : attribute
Note = note : attribute|none
Tax Exempt = yes : attribute|none
Tags = tag : attribute|none`,
  },
  {
    file: "judgeme-reviews.csv",
    kind: "reviews",
    columns: `title = short : title
body = text : text
rating = stars : rating
review_date = zoned : time
source = channel : textAttribute|none
curated = short : textAttribute|none
reviewer_name = person : private
reviewer_email = email : email
product_id = goodsNo : product
product_handle = handle : productAttribute|none|productTitle
reply = empty
picture_urls = image
location = country : attribute`,
  },
  {
    file: "yotpo_reviews.csv",
    kind: "reviews",
    columns: `Review ID = num : id
Review Status = fulfilled : textAttribute|none
Review Title = short : title
Review Content = text : text
Review Score = stars : rating
Date = iso : time
Product ID = goodsNo : product
Product Title = goods : productTitle
Product URL = url
User Type = short : attribute|textAttribute|none
Reviewer Display Name = nick : private|none|customer|attribute
Email = email : email
Thumbs Up = int : textAttribute`,
  },
  {
    file: "ExportOrderList2026.csv",
    kind: "orders",
    columns: `订单编号 = orderZh : order
买家会员名 = nick : customer
买家支付宝账号 = email : private|email
买家应付货款 = money : none|amount
买家应付邮费 = money
买家支付积分 = int
总金额 = money : none|amount
返点积分 = int
买家实际支付金额 = money : amount
订单状态 = zhState : status
买家留言 = noteZh
收货人姓名 = personZh : private
收货地址 = addressZh : private
运送方式 = shortZh
联系电话 = phoneZh : phone|private
联系手机 = phoneZh : phone|private
订单创建时间 = dateTime : time
订单付款时间 = dateTime
宝贝标题 = goodsZh : productTitle|product
宝贝种类 = qty : none|productCategory|productAttribute
物流单号 = num
物流公司 = shortZh
订单备注 = noteZh
宝贝总数量 = qty : quantity
店铺Id = one
店铺名称 = brandZh : none|productAttribute|productBrand`,
  },
  {
    file: "宝贝报表.csv",
    kind: "orders",
    columns: `子订单编号 = key : none|order
主订单编号 = orderZh : order
买家会员名 = nick : customer
商品ID = goodsNo : product
商家编码 = sku : none|productAttribute
宝贝标题 = goodsZh : productTitle
价格 = money : price
购买数量 = qty : quantity
商品属性 = spec : none|productAttribute
订单状态 = zhState : status
买家实际支付金额 = money : amount
订单创建时间 = slash : time
退款状态 = shortZh : none|status`,
  },
  {
    file: "商品列表.csv",
    kind: "products",
    columns: `宝贝ID = goodsNo : product
宝贝标题 = goodsZh : title
类目 = categoryZh : category
品牌 = brandZh : brand
一口价 = money : price
市场价 = money : listPrice
库存数量 = stock : stock
商家编码 = sku : attribute|none
上架时间 = dateTime : listedAt
宝贝主图 = image : none|attribute
月销量 = int : attribute
颜色分类 = colour : attribute`,
  },
  {
    file: "评价导出.csv",
    kind: "reviews",
    columns: `订单号 = orderZh : order
宝贝ID = goodsNo : product
宝贝名称 = goodsZh : productTitle
买家昵称 = nick : customer|private
评价类型 = zhRating : rating
评价内容 = textZh : text
评价时间 = dateTime : time
追评内容 = empty
购买规格 = spec : textAttribute
是否晒图 = yesZh : textAttribute`,
  },
  {
    file: "jd_orders.csv",
    kind: "orders",
    columns: `订单号 = orderZh : order
商品ID = goodsNo : product
商品名称 = goodsZh : productTitle
订购数量 = qty : quantity
支付方式 = shortZh
下单时间 = dateTime : time
京东价 = money : price
订单金额 = money : none|amount
结算金额 = money : amount|none
余额支付 = money
应付金额 = money : none|amount
订单状态 = jdState : status
下单帐号 = user : customer
客户姓名 = personZh : private
客户地址 = addressZh : private
联系电话 = phoneZh : phone|private
订单备注 = noteZh
商家备注 = noteZh
发票类型 = shortZh
付款确认时间 = dateTime`,
  },
  {
    file: "京东评价.csv",
    kind: "reviews",
    columns: `评价编号 = num : id
商品编号 = goodsNo : product
商品名称 = goodsZh : productTitle
用户昵称 = nick : customer|private
会员等级 = tierZh : attribute
评分 = stars : rating
评价内容 = textZh : text
评价时间 = dateTime : time
颜色 = colour : textAttribute
尺码 = size : textAttribute
点赞数 = int : textAttribute
回复数 = int : textAttribute
下单时间 = dateTime`,
  },
  {
    file: "jd_sku.csv",
    kind: "products",
    columns: `SKU = num : product
SPU = goodsNo : none|attribute
商品名称 = goodsZh : title
一级类目 = categoryZh : category
二级类目 = categoryZh : attribute
三级类目 = categoryZh : attribute
品牌 = brandZh : brand
京东价 = money : price
市场价 = money : listPrice
可用库存 = stock : stock
上架时间 = date : listedAt`,
  },
  {
    file: "amazon-all-orders.txt",
    kind: "orders",
    columns: `amazon-order-id = amazonOrder : order
merchant-order-id = key
purchase-date = iso : time
last-updated-date = iso : updatedAt
order-status = orderState : status
fulfillment-channel = channel
sales-channel = channel
ship-service-level = short
product-name = goods : productTitle
sku = sku : product|productAttribute|none
asin = asin : product|none|productAttribute
item-status = orderState
quantity = qty : quantity
currency = currency
item-price = money : price|amount
item-tax = money
shipping-price = money
ship-city = city : attribute|private|none
ship-state = state : attribute|private|none
ship-postal-code = zip : private
ship-country = countryCode : attribute|private|none
promotion-ids = tag
is-business-order = bool`,
  },
  {
    file: "settlement-report-v2.txt",
    kind: "orders",
    columns: `settlement-id = one
settlement-start-date = empty
settlement-end-date = empty
deposit-date = empty
total-amount = empty
currency = currency
transaction-type = transaction : status
order-id = amazonOrder : order
merchant-order-id = key
adjustment-id = empty
shipment-id = key
marketplace-name = channel
amount-type = short
amount-description = short
amount = money : amount
fulfillment-id = short
posted-date = date : none|time
posted-date-time = iso : time
order-item-code = num
sku = sku : product
quantity-purchased = qty : quantity`,
  },
  {
    file: "amazon_reviews_us_Home.tsv",
    kind: "reviews",
    columns: `marketplace = countryCode : textAttribute|none|attribute
customer_id = user : customer
review_id = key : id
product_id = asin : product
product_parent = num : none|productAttribute
product_title = goods : productTitle
product_category = category : productCategory
star_rating = stars : rating
helpful_votes = int : textAttribute
total_votes = int : textAttribute
vine = yn : textAttribute
verified_purchase = yn : textAttribute
review_headline = short : title
review_body = text : text
review_date = date : time`,
  },
  {
    file: "Home_and_Kitchen.jsonl",
    kind: "reviews",
    columns: `rating = starsFloat : rating
title = short : title
text = text : text
images = empty
asin = asin : product
parent_asin = asin : none|product|productAttribute
user_id = userA : customer
timestamp = epochMs : time
helpful_vote = int : textAttribute
verified_purchase = bool : textAttribute`,
  },
  {
    file: "Reviews.csv",
    kind: "reviews",
    columns: `Id = num : none|id
ProductId = asin : product
UserId = userA : customer
ProfileName = person : private
HelpfulnessNumerator = int : textAttribute
HelpfulnessDenominator = int : textAttribute
Score = stars : rating
Time = epoch : time
Summary = short : title
Text = text : text`,
  },
  {
    file: "Datafiniti_Amazon_Consumer_Reviews.csv",
    kind: "reviews",
    columns: `id = hash : product|none|id
dateAdded = iso : none
dateUpdated = iso : none
name = goods : productTitle|private
asins = asin : product
brand = brand : productBrand
categories = category : productCategory
primaryCategories = category : productAttribute|productCategory|none
imageURLs = image
keys = tag : none|textAttribute|productAttribute
manufacturer = brand : productAttribute|productBrand|none
reviews.date = iso : time
reviews.didPurchase = bool : textAttribute|none
reviews.doRecommend = bool : textAttribute
reviews.id = num : id|none
reviews.numHelpful = int : textAttribute
reviews.rating = stars : rating
reviews.sourceURLs = url
reviews.text = text : text
reviews.title = short : title
reviews.username = nick : private|customer`,
  },
  {
    file: "modcloth_final_data.json",
    kind: "reviews",
    columns: `item_id = goodsNo : product
waist = int : textAttribute
size = size : textAttribute
quality = stars : rating|textAttribute
cup size = size : textAttribute
hips = int : textAttribute
bra size = int : textAttribute
category = department : productCategory
bust = int : textAttribute
height = int : textAttribute
user_name = person : private
length = short : textAttribute
fit = short : textAttribute
user_id = user : customer
review_summary = short : title
review_text = text : text`,
  },
  {
    file: "2019-Oct.csv",
    kind: "events",
    columns: `event_time = dateTime : time
event_type = event2 : type
product_id = goodsNo : product
category_id = num : none|productAttribute|productCategory
category_code = category : productCategory|productAttribute
brand = brand : productBrand
price = money : productPrice
user_id = user : customer
user_session = uuid : session`,
  },
  {
    file: "events.csv",
    kind: "events",
    columns: `timestamp = epochMs : time
visitorid = user : customer
event = event : type
itemid = goodsNo : product
transactionid = empty`,
  },
  {
    file: "tianchi_user_behavior.csv",
    kind: "events",
    columns: `user_id = user : customer
item_id = goodsNo : product
category_id = num : none|productCategory|productAttribute
behavior_type = behaviour : type
timestamp = epoch : time`,
  },
  {
    file: "用户行为日志.csv",
    kind: "events",
    columns: `用户ID = user : customer
商品ID = goodsNo : product
商品类目 = categoryZh : productCategory
行为类型 = eventZh : type
行为时间 = dateTime : time
会话ID = session : session
展示位置 = qty : position
设备类型 = channel : none|attribute
地理位置 = cityZh : none|attribute`,
  },
  {
    file: "exposure_log.csv",
    kind: "events",
    columns: `request_id = uuid : none|id|session
uid = user : customer
sku_id = goodsNo : product
pos = qty : position
is_click = role01 : type
ts = epoch : time
city = city : attribute
age_range = ageBand : attribute
gender = gender : attribute`,
  },
  {
    file: "chat_messages.csv",
    kind: "dialogues",
    columns: `conversation_id = session : dialogue
message_id = num : none|turn
sender_type = role : speaker
sender_name = person : private|none
message = ask : text
sent_at = dateTime : time
customer_id = user : customer
channel = channel : attribute|textAttribute`,
  },
  {
    file: "客服聊天记录.csv",
    kind: "dialogues",
    columns: `会话编号 = sessionZh : dialogue
顾客ID = user : customer
商品编号 = goodsNo : product
发送方 = roleZh : speaker
消息内容 = askZh : text
发送时间 = dateTime : time
客服昵称 = nick : none|private|attribute|textAttribute`,
  },
  {
    file: "support_transcripts.csv",
    kind: "dialogues",
    columns: `ticket_id = key : dialogue
created_at = dateTime : time
customer_id = user : customer
transcript = transcript : transcript
csat = stars : textAttribute|none
category = category : textAttribute|productCategory|productAttribute`,
  },
  {
    file: "会话导出.csv",
    kind: "dialogues",
    columns: `会话ID = key : dialogue
客户ID = user : customer
对话内容 = transcriptZh : transcript
会话时间 = dateTime : time
接待客服 = nick : none|private|attribute|textAttribute
满意度 = satisfiedZh : textAttribute|none`,
  },
  {
    file: "conversations.jsonl",
    kind: "dialogues",
    columns: `id = uuid : dialogue|none
messages = transcriptJson : transcript
created_at = iso : time
metadata.channel = channel : textAttribute|attribute|none`,
  },
  {
    file: "customer_support_tickets.csv",
    kind: "dialogues|reviews",
    columns: `Ticket ID = key : dialogue|id|none
Customer Name = person : private
Customer Email = email : email
Customer Age = age : attribute
Customer Gender = gender : attribute
Product Purchased = goods : product|productTitle|textAttribute|productAttribute
Date of Purchase = date : none|time
Ticket Type = short : textAttribute|none
Ticket Subject = short : textAttribute|title|none
Ticket Description = text : text
Ticket Status = fulfilled : textAttribute|none
Resolution = short : none|textAttribute
Ticket Priority = short : textAttribute|none
Ticket Channel = channel : textAttribute|attribute|none
Customer Satisfaction Rating = stars : none|rating|textAttribute|attribute`,
  },
  {
    file: "nps_survey.csv",
    kind: "surveys",
    columns: `response_id = key : id
customer_id = user : customer
submitted_at = dateTime : time
nps_score = ten : rating
question = question : question
comment = text : text`,
  },
  {
    file: "Customer feedback (Responses).csv",
    kind: "surveys",
    columns: `Timestamp = us : time
Email Address = email : email
How did you hear about our shop? = channel : answer
What do you like most about your purchase? = text : answer
What should we do better? = text : answer
How likely are you to recommend us to a friend? (0-10) = ten : rating|answer
Your age = age : attribute|answer`,
  },
  {
    file: "问卷星_满意度调查.csv",
    kind: "surveys",
    columns: `序号 = row : none|id
提交答卷时间 = slash : time
所用时间 = int : none|textAttribute
来源 = channelZh : none|textAttribute
来自IP = short : private
1、您的性别是？ = genderZh : answer
2、您购买过哪些产品？ = goodsZh : answer
3、您对产品有什么建议？ = textZh : answer
4、您愿意推荐给朋友吗（0-10分） = ten : answer|rating`,
  },
  {
    file: "survey_answers_long.csv",
    kind: "surveys",
    columns: `respondent_id = user : customer
question_id = qty : none
question_text = question : question
answer_text = text : text
answered_at = dateTime : time`,
  },
  {
    file: "online_retail_II.csv",
    kind: "orders",
    columns: `Invoice = order : order
StockCode = sku : product
Description = goods : productTitle
Quantity = qtySigned : quantity
InvoiceDate = us : time
Price = money : price
Customer ID = floatId : customer
Country = country : attribute`,
  },
  {
    file: "transactions_dunnhumby.csv",
    kind: "orders",
    columns: `household_key = user : customer
basket_id = order : order
day = qty : none
product_id = goodsNo : product
quantity = qty : quantity
sales_value = money : amount
store_id = one
retail_disc = decimal : none
trans_time = dateTime : time
coupon_disc = decimal : none`,
  },
  {
    file: "hm_transactions_train.csv",
    kind: "orders",
    columns: `t_dat = date : time
customer_id = hash : customer
article_id = goodsNo : product
price = money : price
sales_channel_id = qty : none`,
  },
  {
    file: "Superstore.csv",
    kind: "orders",
    columns: `Row ID = row
Order ID = amazonOrder : order
Order Date = usShort : time
Ship Date = usShort
Ship Mode = short
Customer ID = userA : customer
Customer Name = person : private
Segment = tier : attribute
Country = country : attribute
City = city : attribute
State = state : attribute
Postal Code = zip : private
Region = city : attribute
Product ID = sku : product
Category = category : productCategory
Sub-Category = category : productAttribute|none
Product Name = goods : productTitle
Sales = money : amount
Quantity = qty : quantity
Discount = percent
Profit = decimal`,
  },
  {
    file: "woocommerce-orders.csv",
    kind: "orders",
    columns: `order_id = order : order
order_number = order : none|order
order_date = dateTime : time
status = paid : status
shipping_total = money
order_total = money : amount|none
order_currency = currency
customer_id = user : customer
customer_email = email : email
billing_first_name = person : private
billing_last_name = person : private
billing_phone = phone : phone
billing_address_1 = street : private
billing_postcode = zip : private
billing_city = city : attribute|private
item_name = goods : productTitle
item_sku = sku : product
item_quantity = qty : quantity
item_total = money : amount|none
customer_note = note`,
  },
  {
    file: "会员信息.csv",
    kind: "customers",
    columns: `会员ID = user : customer
姓名 = personZh : private
手机号 = phoneZh : phone
邮箱 = email : email
性别 = genderZh : attribute
年龄 = age : attribute
城市 = cityZh : attribute
会员等级 = tierZh : attribute
注册时间 = dateTime : joinedAt
累计消费金额 = money : attribute
是否接受推广 = yesZh : consent`,
  },
  {
    file: "WA_customer_attributes.csv",
    kind: "customers",
    columns: `CustomerID = user : customer
Gender = gender : attribute
Age = age : attribute
Annual Income = moneyUs : attribute
Spending Score (1-100) = int : attribute
Profession = job : attribute
Family Size = qty : attribute`,
  },
  {
    file: "marketing_campaign.csv",
    kind: "customers",
    columns: `ID = num : customer
Year_Birth = age : attribute
Education = job : attribute
Marital_Status = short : attribute
Income = money : attribute
Kidhome = qty : attribute
Dt_Customer = date : joinedAt
Recency = int : attribute
MntWines = int : attribute`,
  },
  {
    file: "flipkart_com-ecommerce_sample.csv",
    kind: "products",
    columns: `uniq_id = hash : product|none
crawl_timestamp = zoned : none|updatedAt
product_url = url
product_name = goods : title
product_category_tree = category : category
pid = key : product|attribute|none
retail_price = money : listPrice|price
discounted_price = money : price|attribute
image = image
description = text : none|attribute
product_rating = starsFloat : attribute
overall_rating = starsFloat : attribute
brand = brand : brand
product_specifications = spec : attribute`,
  },
  {
    file: "wide_reviews.csv",
    kind: "reviews",
    columns: `review_id = key : id
user_id = user : customer
user_age = age : attribute
user_email = email : email
product_id = goodsNo : product
product_title = goods : productTitle
product_price = money : productPrice
product_brand = brand : productBrand
product_category = category : productCategory
product_material = colour : productAttribute
review_text = text : text
stars = stars : rating
created = iso : time
helpful_count = int : textAttribute`,
  },
  {
    file: "宽表评论.csv",
    kind: "reviews",
    columns: `评论ID = key : id
用户ID = user : customer
性别 = genderZh : attribute
年龄段 = ageBand : attribute
城市 = cityZh : attribute
商品ID = goodsNo : product
商品标题 = goodsZh : productTitle
品牌 = brandZh : productBrand
商品价格 = moneyZh : productPrice
类目 = categoryZh : productCategory
评论内容 = textZh : text
星级 = stars : rating
评论日期 = zhDate : time`,
  },
  {
    file: "tiktok_douyin_orders.csv",
    kind: "orders",
    columns: `主订单编号 = orderZh : order
子订单编号 = key : none|order
选购商品 = goodsZh : productTitle|product|none
商品规格 = spec : none|productAttribute
商品数量 = qty : quantity
商品ID = goodsNo : product
商品单价 = money : price
订单应付金额 = money : amount
订单提交时间 = dateTime : time
支付完成时间 = dateTime
订单状态 = zhState : status
收件人 = nick : private
收件人手机号 = phoneZh : phone|private
省 = cityZh : attribute|private|none
市 = cityZh : attribute|private|none
详细地址 = addressZh : private
达人昵称 = nick : none|private|attribute`,
  },
  {
    file: "pdd_订单.csv",
    kind: "orders",
    columns: `订单号 = orderZh : order
商品 = goodsZh : productTitle|product
商品id = goodsNo : product
商品规格 = spec : none|productAttribute
样式ID = num
商家编码-规格维度 = sku : none|product|productAttribute
商品数量(件) = qty : quantity
商家实收金额(元) = money : amount
订单状态 = zhState : status
售后状态 = shortZh : none|status
订单成交时间 = dateTime : time
收货人 = nick : private
手机 = phoneZh : phone|private
省 = cityZh : attribute|private|none
市 = cityZh : attribute|private|none
区 = cityZh : attribute|private|none
街道 = cityZh : private|attribute|none
快递单号 = num`,
  },
  {
    file: "weibo_senti_100k.csv",
    kind: "reviews",
    columns: `label = label : rating
review = textZh : text`,
  },
  {
    file: "trustpilot.csv",
    kind: "reviews",
    columns: `Username = person : private|customer
Date = iso : time
Rating = starsWord : rating
Review Title = short : title
Review Text = text : text
Country = country : attribute
Review Count = int : attribute|textAttribute`,
  },
];
