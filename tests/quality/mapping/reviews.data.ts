import type { Family } from "@/tests/quality/mapping/family";

/** Exports of reviews, by the lots in which they were written down: each after the guesses were made for those before it. */
export const REVIEWS: readonly Family[] = [
  // First lot.
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
  // Second lot.
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
  // Third lot.
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
  // Fourth lot.
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
];
