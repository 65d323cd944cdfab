import type { Family } from "@/tests/quality/mapping/family";

/** Logs of behaviour, by the lots in which they were written down: each after the guesses were made for those before it. */
export const EVENTS: readonly Family[] = [
  // First lot.
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
  // Second lot.
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
  // Third lot.
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
  // Fourth lot.
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
];
