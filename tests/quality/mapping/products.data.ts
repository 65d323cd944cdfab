import type { Family } from "@/tests/quality/mapping/family";

/** Lists of products, by the lots in which they were written down: each after the guesses were made for those before it. */
export const PRODUCTS: readonly Family[] = [
  // First lot.
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
  // Second lot.
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
  // Third lot.
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
  // Fourth lot.
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
