import type { Family } from "@/tests/quality/mapping/family";

/** Exports of orders, by the lots in which they were written down: each after the guesses were made for those before it. */
export const ORDERS: readonly Family[] = [
  // First lot.
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
  // Second lot.
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
  // Third lot.
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
  // Fourth lot.
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
];
