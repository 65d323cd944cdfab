import type { Family } from "@/tests/quality/mapping/families";

/** Header sets that were written down after the guesses were made for the first ones; see families.ts. */
export const MORE_FAMILIES: readonly Family[] = [
  {
    file: "EtsySoldOrderItems2025.csv",
    kind: "orders",
    columns: `Sale Date = usShort : time
Item Name = goods : productTitle
Buyer = nick : customer|private
Quantity = qty : quantity
Price = money : price
Coupon Code = empty
Order Shipping = money
Item Total = money : amount
Currency = currency
Transaction ID = key : order|none
Listing ID = goodsNo : product|none|productAttribute
Date Paid = usShort
Date Shipped = usShort
Ship Name = person : private
Ship Address1 = street : private
Ship City = city : attribute|private|none
Ship State = state : attribute|private|none
Ship Zipcode = zip : private
Ship Country = country : attribute|private|none
Order ID = order : order|none
Variations = spec : none|productAttribute
SKU = sku : product|none|productAttribute`,
  },
  {
    file: "eBay-OrdersReport.csv",
    kind: "orders",
    columns: `Sales Record Number = num : none|order
Order Number = amazonOrder : order
Buyer Username = nick : customer|private
Buyer Name = person : private
Buyer Email = email : email
Buyer Note = note
Item Number = goodsNo : product
Item Title = goods : productTitle
Custom Label = sku : none|product
Quantity = qty : quantity
Sold For = moneyUs : price|amount
Shipping And Handling = moneyUs
Total Price = moneyUs : amount|none
Payment Method = short
Sale Date = usShort : time
Paid On Date = usShort
Ship By Date = usShort
Tracking Number = num`,
  },
  {
    file: "magento_sales_order_items.csv",
    kind: "orders",
    columns: `increment_id = order : order
created_at = dateTime : time
customer_id = user : customer
customer_email = email : email
sku = sku : product
name = goods : productTitle|private
qty_ordered = qty : quantity
price = money : price
row_total = money : amount
status = paid : status
store_id = one`,
  },
  {
    file: "lazada_orders.csv",
    kind: "orders",
    columns: `orderItemId = key : none|order
orderType = short : none|status
sellerSku = sku : product
lazadaSku = key : none|product|productAttribute
createTime = words : time
updateTime = words : updatedAt
orderNumber = order : order
customerName = person : private
customerEmail = email : email
shippingPhone = phone : phone
shippingCity = city : attribute|private|none
paidPrice = money : amount|price
unitPrice = money : price
itemName = goods : productTitle
variation = spec : none|productAttribute
status = orderState : status`,
  },
  {
    file: "Instacart_order_products.csv",
    kind: "orders",
    columns: `order_id = order : order
product_id = goodsNo : product
add_to_cart_order = qty : none|quantity
reordered = role01`,
  },
  {
    file: "shopping_trends.csv",
    kind: "orders|customers",
    columns: `Customer ID = num : customer
Age = age : attribute
Gender = gender : attribute
Item Purchased = goods : product|productTitle|attribute
Category = category : productCategory|attribute
Purchase Amount (USD) = money : amount|attribute
Location = state : attribute
Size = size : none|productAttribute|attribute
Color = colour : none|productAttribute|attribute
Season = short : none|attribute
Review Rating = starsFloat : none|attribute
Subscription Status = yes : none|attribute|status|consent
Payment Method = short : none|attribute
Discount Applied = yes : none|attribute
Previous Purchases = int : none|attribute
Frequency of Purchases = short : none|attribute`,
  },
  {
    file: "有赞订单导出.csv",
    kind: "orders",
    columns: `订单号 = orderZh : order
订单状态 = zhState : status
买家ID = user : customer
买家姓名 = personZh : private
买家手机号 = phoneZh : phone
下单时间 = dateTime : time
商品名称 = goodsZh : productTitle
商品规格 = spec : none|productAttribute
规格编码 = sku : none|product
商品编码 = goodsNo : product
商品单价 = money : price
商品数量 = qty : quantity
商品实际成交金额 = money : amount
退款金额 = money
收货人省份 = cityZh : attribute|private
收货人城市 = cityZh : attribute|private
详细收货地址 = addressZh : private
商家订单备注 = noteZh`,
  },
  {
    file: "销售明细.xlsx",
    kind: "orders",
    columns: `单据编号 = order : order
开单日期 = serial : time
客户编号 = user : customer
客户名称 = personZh : private|attribute|none
货号 = sku : product
品名 = goodsZh : productTitle
规格 = spec : none|productAttribute
数量 = qtySigned : quantity
单价(元) = money : price
金额(元) = moneyZh : amount
折扣 = percent
经手人 = personZh : none|private|attribute`,
  },
  {
    file: "ventes.csv",
    kind: "orders",
    columns: `Order ID = order : order
Order Date = date : time
Customer ID = user : customer
Product ID = sku : product
Quantity = qty : quantity
Unit Price = moneyEu : price
Line Total = moneyEu : amount`,
  },
  {
    file: "yelp_academic_dataset_review.json",
    kind: "reviews",
    columns: `review_id = key : id
user_id = userA : customer
business_id = asin : product
stars = starsFloat : rating
useful = int : textAttribute
funny = int : textAttribute
cool = int : textAttribute
text = text : text
date = dateTime : time`,
  },
  {
    file: "google_play_reviews.csv",
    kind: "reviews",
    columns: `reviewId = uuid : id
userName = person : private
userImage = image
content = text : text
score = stars : rating
thumbsUpCount = int : textAttribute
reviewCreatedVersion = short : textAttribute
at = dateTime : time
replyContent = note : none|textAttribute
repliedAt = dateTime
appId = goodsNo : product`,
  },
  {
    file: "steam_reviews.csv",
    kind: "reviews",
    columns: `app_id = goodsNo : product
app_name = goods : productTitle|productAttribute
review_id = num : id
language = short : attribute|textAttribute
review = text : text
timestamp_created = epoch : time
timestamp_updated = epoch
recommended = bool : textAttribute|rating
votes_helpful = int : textAttribute
author.steamid = user : customer
author.playtime_forever = int : textAttribute|attribute|none`,
  },
  {
    file: "aliexpress_feedback.csv",
    kind: "reviews",
    columns: `productId = goodsNo : product
evaluationId = num : id|none
buyerCountry = countryCode : attribute
buyerFeedback = text : text
buyerEval = stars : rating
evalDate = words : time
skuInfo = spec : textAttribute|productAttribute
upVoteCount = int : textAttribute`,
  },
  {
    file: "大众点评_评论.csv",
    kind: "reviews",
    columns: `店铺ID = goodsNo : product|none
店铺名称 = goodsZh : productTitle|productAttribute|productBrand|textAttribute|product
用户ID = user : customer
会员等级 = tierZh : attribute
总评分 = stars : rating
口味评分 = stars : textAttribute
环境评分 = stars : textAttribute
服务评分 = stars : textAttribute
评论文本 = textZh : text
评论时间 = dateTime : time
点赞数 = int : textAttribute
人均消费 = money : textAttribute|none|productAttribute|attribute`,
  },
  {
    file: "抖音评价.csv",
    kind: "reviews",
    columns: `评价ID = num : id
订单编号 = orderZh : order
商品ID = goodsNo : product
商品标题 = goodsZh : productTitle
评价星级 = stars : rating
评价内容 = textZh : text
评价时间 = dateTime : time
用户昵称 = nick : customer|private
是否有图 = yesZh : textAttribute
商家回复 = noteZh : none|textAttribute`,
  },
  {
    file: "hotel_reviews.csv",
    kind: "reviews",
    columns: `Hotel_ID = goodsNo : product
Hotel_Name = goods : productTitle
Review_Date = usShort : time
Reviewer_Nationality = country : attribute
Review_Text = text : text
Reviewer_Score = ten : rating
Total_Number_of_Reviews_Reviewer_Has_Given = int : attribute|textAttribute
Tags = tag : textAttribute`,
  },
  {
    file: "ratings.csv",
    kind: "reviews",
    columns: `userId = user : customer
movieId = goodsNo : product
rating = starsFloat : rating
timestamp = epoch : time`,
  },
  {
    file: "ga4_events.csv",
    kind: "events",
    columns: `event_date = date : none|time
event_timestamp = epochMs : time
event_name = event2 : type
user_pseudo_id = user : customer
ga_session_id = session : session
item_id = sku : product
item_name = goods : productTitle
item_brand = brand : productBrand
item_category = category : productCategory
price = money : productPrice
platform = channel : none|attribute
geo.country = country : attribute
device.category = channel : none|attribute`,
  },
  {
    file: "impressions.tsv",
    kind: "events",
    columns: `impression_id = uuid : id
visitor_id = user : customer
product_id = goodsNo : product
action = eventZh : type
created_at = iso : time
rank = qty : position`,
  },
  {
    file: "zendesk_comments.csv",
    kind: "dialogues",
    columns: `ticket_id = session : dialogue
comment_id = num : none|turn
author_role = role : speaker
body = ask : text
created_at = iso : time
requester_id = user : customer
public = bool : textAttribute|none`,
  },
  {
    file: "intercom_conversation_parts.csv",
    kind: "dialogues",
    columns: `conversation_id = session : dialogue
part_number = turn : turn
author_type = role : speaker
message_body = ask : text
created_at = epoch : time
contact_id = user : customer
tags = tag : textAttribute`,
  },
  {
    file: "千牛聊天.csv",
    kind: "dialogues",
    columns: `会话ID = sessionZh : dialogue
买家昵称 = nick : customer|private
客服账号 = nick : none|private|textAttribute|attribute
发言角色 = roleZh : speaker
聊天内容 = askZh : text
聊天时间 = dateTime : time`,
  },
  {
    file: "typeform_responses.csv",
    kind: "surveys",
    columns: `# = hash : id|none
How satisfied are you with your order? = satisfied : answer|rating
What could we do better? = text : answer
Which of our products do you own? = goods : answer
Start Date (UTC) = dateTime : none|time
Submit Date (UTC) = dateTime : time
Network ID = hash`,
  },
  {
    file: "SurveyMonkey.csv",
    kind: "surveys",
    columns: `Respondent ID = user : customer|id
Collector ID = one
Start Date = us : none|time
End Date = us : time|none
IP Address = short : private
Email Address = email : email
First Name = person : private
Q1. How likely is it that you would recommend us? (0-10) = ten : answer|rating
Q2. What is the reason for your score? = text : answer
Q3. What is your age? = ageBand : answer`,
  },
  {
    file: "调研结果.csv",
    kind: "surveys",
    columns: `答卷编号 = key : id
用户ID = user : customer
题目 = questionZh : question
回答 = textZh : text
满意度 = satisfiedZh : rating
提交时间 = dateTime : time`,
  },
  {
    file: "mailchimp_subscribed_members.csv",
    kind: "customers",
    columns: `Member ID = user : customer
Email Address = email : email
First Name = person : private
Last Name = person : private
Phone Number = phone : phone
Address = street : private
Birthday = usShort : private
MEMBER_RATING = stars : attribute
OPTIN_TIME = dateTime : joinedAt|none
CC = countryCode : attribute|none
Region = state : attribute
TAGS = tag : attribute`,
  },
  {
    file: "crm_客户.csv",
    kind: "customers",
    columns: `客户编号 = user : customer
客户姓名 = personZh : private
联系手机 = phoneZh : phone
客户来源 = channelZh : attribute
客户等级 = tierZh : attribute
性别 = genderZh : attribute
生日 = date : private
所在省份 = cityZh : attribute
创建时间 = dateTime : joinedAt
最近更新时间 = dateTime : updatedAt
累计订单数 = int : attribute
备注 = noteZh : none|attribute`,
  },
  {
    file: "telco_churn.csv",
    kind: "customers",
    columns: `customerID = userA : customer
gender = gender : attribute
SeniorCitizen = role01 : attribute
Partner = yes : attribute
tenure = int : attribute
PhoneService = yes : attribute
Contract = short : attribute
MonthlyCharges = money : attribute
Churn = yes : attribute`,
  },
  {
    file: "Amazon_FBA_inventory.txt",
    kind: "products",
    columns: `sku = row : product
fnsku = key : attribute|none
asin = asin : attribute|none|product
product-name = goods : title
condition = short : attribute
your-price = money : price
mfn-listing-exists = yes : attribute|none
afn-warehouse-quantity = stock : attribute|stock
afn-fulfillable-quantity = stock : stock
afn-total-quantity = stock : attribute|stock`,
  },
  {
    file: "hm_articles.csv",
    kind: "products",
    columns: `article_id = num : product
product_code = goodsNo : attribute|none|product
prod_name = goods : title
product_type_name = category : category|attribute
product_group_name = category : attribute|category
colour_group_name = colour : attribute
department_name = department : attribute|category
garment_group_name = department : attribute
detail_desc = text : none|attribute`,
  },
  {
    file: "商品主数据.csv",
    kind: "products",
    columns: `物料编码 = num : product
物料描述 = goodsZh : title|attribute|none
品类 = categoryZh : category
品牌 = brandZh : brand
零售价 = money : listPrice|price
会员价 = money : price
当前库存 = stock : stock
上市日期 = zhDate : listedAt
产地 = cityZh : attribute
重量(g) = weight : attribute`,
  },
  {
    file: "amazon_products_2023.csv",
    kind: "products",
    columns: `asin = asin : product
title = goods : title
imgUrl = image
productURL = url
stars = starsFloat : attribute
reviews = int : attribute
price = money : price
listPrice = money : listPrice
categoryName = category : category
isBestSeller = bool : attribute
boughtInLastMonth = int : attribute`,
  },
  {
    file: "bigcommerce_products.csv",
    kind: "products",
    columns: `Product ID = num : product
Product Name = goods : title
Product Code/SKU = sku : attribute|none|product
Brand Name = brand : brand
Product Description = html : none|attribute
Cost Price = money : attribute|none
Retail Price = money : listPrice|price
Sale Price = money : price
Current Stock Level = stock : stock
Category = category : category
Date Added = usShort : listedAt
Date Modified = usShort : updatedAt`,
  },
];
