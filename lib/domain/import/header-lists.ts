import type { ImportKind } from "@/lib/domain/import/kinds";

const TITLES =
  "producttitle productname itemname itemtitle itempurchased productpurchased prodname goodsname goodstitle warename productdescription lineitemname producttitlename itemdescription stockdescription skuname skutitle variantname articlename 商品名称 商品标题 商品全名 商品名 产品名称 产品名 产品标题 宝贝标题 宝贝名称 货品名称 品名 skuname sku名称";
const WEAK_TITLES =
  "~title ~name ~标题 ~名称 ~moviename ~productdetails 选购商品 ~商品 ~产品 ~宝贝 ~product ~item";

const PEOPLE = "用户 会员 客户 顾客 买家 消费者 访客 粉丝 下单人".split(" ");
const NAMED_BY = "id 编号 编码 代码 号 标识 账号 帐号 账户 昵称 用户名".split(" ");
/** 顾客账号, 会员编码 and the like, after those that exports are known to have. */
const CHINESE_KEYS = PEOPLE.flatMap((person) => NAMED_BY.map((key) => person + key)).join(" ");

/**
 * How exports call each field, surest first, as plainHeader writes them. A word after "~" is weak: it counts only if no
 * better column is there. A kind's own list replaces the shared one.
 */
export const SHARED_HEADERS: Record<string, string> = {
  customer:
    "userid customerid customeruniqueid reviewerid memberid buyerid clientid visitorid shopperid uid userkey customerkey customerno customernumber custid custno customer user member buyer client customercode " +
    "userpin memberno membercode personid accountid profileid respondentid contactid fullvisitorid userpseudoid distinctid anonymousid cookieid deviceid householdid householdkey cardid cardno loyaltyid requesterid guestid playerid patronid buyeruserid enduserid " +
    "用户id 会员id 客户id 顾客id 买家id 用户编号 会员编号 会员编码 用户编码 顾客编码 会员号 会员卡号 客户编号 客户编码 客户代码 客户号 用户标识 顾客编号 买家编号 用户 会员 客户 顾客 买家 买家会员名 会员名 买家旺旺 旺旺号 旺旺id 下单帐号 下单账号 买家账号 客户账号 用户账号 用户pin 买家昵称 用户昵称 会员昵称 客户昵称 评价人 评论人 用户名id " +
    `${CHINESE_KEYS} ` +
    "~username ~buyerusername ~usernamebuyer ~buyernickname ~buyernick ~screenname ~authorid ~author ~visitor ~reviewer ~shopper ~account ~respondent ~subscriberid",
  product:
    "productid itemid asin sku skuid stockcode goodsid goodssn productcode itemcode spuid spu parentasin childasin clothingid articleid articleno productkey auctionid productsku itemsku sellersku merchantsku lineitemsku variantsku variantid " +
    "wareid waresku referenceid itemno itemnumber productno productnumber productref productreference skucode skuno skureferenceno skureference stylecode styleno materialno asins producthandle prodid itemkey productuid modelid businessid appid gameid " +
    "商品id 商品编码 商品编号 商品代码 商品sku 商品skuid 产品id 产品编号 产品编码 宝贝id 宝贝编号 宝贝编码 商品数字id 商家编码 sku编码 sku编号 skuid 货号 货品编号 货品id 款号 款式编码 物料编码 条形码 商品条码 外部系统编号 商品 产品 宝贝 物品id product item goods ware " +
    "~article ~movieid ~videoid ~songid ~bookid ~isbn ~upc ~ean ~barcode ~条码 ~mpn ~model ~型号 ~bizid ~placeid ~hotelid ~recipeid ~skuname ~cat",
  time:
    "orderpurchasetimestamp purchasedate unixreviewtime timestamp eventtime eventtimestamp eventdatetime actiontime reviewtime reviewdate datetime dateandtime createdat createdtime createtime createdon datecreated createddate creationtime creationdate " +
    "submittedat submissiontime submissiondate submitdate submittime postedat posttime postdate dateadded visittime clicktime logtime servertime clienttime messagetime messagedate msgtime sentat senttime sendtime senton " +
    "responsedate responsetime startdate enddate recordeddate completedat surveydate starttime reviewsdate reviewcreationdate time date dt " +
    "评论时间 评价时间 评论日期 评价日期 初评时间 点评时间 行为时间 事件时间 操作时间 浏览时间 点击时间 访问时间 发送时间 消息时间 会话时间 咨询时间 创建时间 提交时间 提交答卷时间 填写时间 回答时间 发表时间 发布时间 时间戳 时间 日期 " +
    "~shippinglimitdate ~day ~ts ~updatedat ~unixtime ~epoch ~year ~统计日期 ~业务日期",
  productTitle: `${TITLES} ~description ~desc ${WEAK_TITLES}`,
  productCategory:
    "productcategory productcategoryname categoryname category categorycode itemcategory goodscategory maincategory primarycategory producttype departmentname classname cat productgroup productclass categories productline " +
    "商品类目 商品分类 商品类别 商品品类 产品类别 产品分类 产品类型 一级类目 类目 类目名称 品类 分类 分类名称 宝贝种类 ~department ~subcategory ~class ~divisionname ~categoryid ~类目id ~二级类目 ~三级类目",
  productBrand:
    "brand brandname productbrand itembrand manufacturer vendor lineitemvendor maker 品牌 品牌名 品牌名称 商品品牌 厂商 ~brandid ~shopname ~storename ~店铺名称",
  productPrice:
    "productprice itemprice listprice price unitprice saleprice 商品价格 商品单价 产品价格 宝贝价格 单价 价格 售价",
  text: "reviewtext reviewbody reviewcontent reviewcommentmessage text comment comments content contents review body message feedback utterance 评论内容 评价内容 评论 评价 内容 正文 ~msg ~description",
  email:
    "email emailaddress mail buyeremail customeremail contactemail useremail revieweremail emailid billingemail clientemail memberemail authoremail reviewsemail e-mail mailaddress 邮箱 电子邮箱 电子邮件 邮箱地址 买家邮箱 客户邮箱 用户邮箱 联系邮箱 会员邮箱",
  phone:
    "phone phonenumber mobile mobilephone mobilenumber mobileno phoneno telephone telephonenumber tel cell cellphone customerphone buyerphonenumber buyerphone userphone contactnumber contactphone billingphone shippingphone shipphonenumber defaultaddressphone primaryphone homephone msisdn " +
    "手机 手机号 手机号码 联系手机 电话 电话号码 联系电话 收货电话 收货人手机 收货人电话 收件人手机 收件人电话 客户电话 客户手机 会员手机 注册手机 联系方式",
};

/** The order that a text is about. */
const OF_ORDER =
  "orderid orderno ordernumber ordercode ordersn orderkey purchaseid invoiceno invoiceid transactionid tradeid 订单号 订单编号 订单id 主订单编号 主订单号 交易编号 交易单号 关联订单号 关联订单";

/** Keys that say they are the person's, where a file has another one that a person may have several of. */
export const PERSON_HEADERS =
  "customeruniqueid uniquecustomerid uniqueid personid personkey mastercustomerid masterid globalcustomerid globalid unifiedid unifiedcustomerid goldenid oneid 统一客户编号 统一客户id 统一会员id 统一会员号 自然人编号 主会员编号 主会员号 唯一客户编号 唯一客户id";

export const OWN_HEADERS: Record<ImportKind, Record<string, string>> = {
  reviews: {
    id: "reviewid commentid feedbackid ratingid reviewsid reviewuid 评论id 评价id 评论编号 评价编号 评价单号 评论单号 ~id ~uuid",
    order: OF_ORDER,
    title:
      "reviewtitle reviewheadline title summary headline subject reviewcommenttitle reviewsummary reviewstitle reviewsubject 评论标题 评价标题 标题 摘要",
    time:
      "~at unixreviewtime reviewtime reviewdate reviewedat writtenat writtenon writtentime writtendate reviewtimestamp reviewcreationdate reviewcreated reviewsdate commentdate commenttime commentedat ratingdate ratingtime feedbackdate feedbacktime timestamp datetime submittedat submissiontime submissiondate postedat posttime postdate dateposted createdat createdtime createtime createdon datecreated createddate creationtime creationdate publishedat time date " +
      "评论时间 评价时间 评论日期 评价日期 初评时间 点评时间 评论发表时间 发表时间 发布时间 创建时间 提交时间 时间戳 时间 日期 ~dateadded ~dateofreview ~ts ~day ~year ~unixtime ~updatedat ~created ~下单时间",
    text:
      "reviewtext reviewbody reviewcontent reviewcontents reviewcommentmessage reviewmessage reviewdescription reviewcomment reviewstext customerreview reviewdetail text comment comments commenttext commentcontent content contents review reviews body message feedback feedbacktext customercomments customercomment rateContent opinion sentence verbatim tweet " +
      "评论内容 评价内容 评论文本 评价文本 评论正文 评价正文 初评内容 首次评论 初次评价内容 买家评价 用户评价 用户评论 商品评价 商品评论 评语 评论 评价 评论详情 评价详情 内容 正文 文本 反馈内容 反馈 ~msg ~description ~post ~追评内容 ~留言",
    rating:
      "rating overall reviewscore reviewrating starrating stars star score rate ratings ratingscore ratingvalue overallrating productrating customerrating userrating reviewsrating ratingstars starsgiven reviewstar reviewerscore totalscore totalrating buyereval evaluation starlevel nps npsscore " +
      "评分 星级 打分 评价星级 评论星级 评价等级 评价分数 评价得分 评论评分 综合评分 商品评分 总评分 总体评分 总分 商品满意度 描述相符 描述评分 宝贝与描述相符 满意度 评价结果 评价类型 评价级别 好中差评 分数 得分 ~label ~sentiment ~polarity ~class ~情感 ~情感倾向 ~标签 ~emotion ~target",
  },
  orders: {
    order:
      "orderid amazonorderid orderno ordernumber invoiceno invoiceid invoicenumber invoice order ordername transactionid transactionno transactionnumber orderkey ordercode ordersn salesorder salesorderid salesordernumber purchaseid receiptid receiptno receiptnumber basketid billno billid billnumber ticketno saleid salesid saleno voucherno checkoutid tid tradeid tradeno incrementid purchaseorderid ordersid orderuid " +
      "订单号 订单编号 订单id 主订单编号 主订单号 订单单号 子订单编号 子订单号 交易号 交易编号 交易单号 平台单号 原始单号 线上订单号 小票号 流水号 销售单号 单号 单据编号 ~name ~id ~merchantorderid ~deliveryid",
    time:
      "orderpurchasetimestamp ordertime orderdate orderdatetime purchasedate purchasetime purchasedat invoicedate invoicetime transactiondate transactiontime transactiondt saledate salesdate saletime orderedat orderedon orderts placedat dateoforder dateofpurchase postedDatetime posteddatetime posteddate transactiontimestamp createdat createdtime createtime createdon creationdate datecreated purchasetimestamp timestamp datetime date time billdate paiddate paidat paytime paymenttime " +
      "下单时间 下单日期 拍下时间 订单创建时间 订单时间 订单日期 成交时间 订单成交时间 交易时间 交易日期 交易创建时间 销售日期 销售时间 购买时间 购买日期 付款时间 订单付款时间 支付时间 创建时间 时间 日期 开单日期 单据日期 " +
      "~processedat ~day ~ts ~统计日期 ~业务日期",
    dueAt:
      "shippinglimitdate shipbydate shipby latestshipdate shipdate shippeddate shippedat shippingdate shiptime shippedtime dispatchdate dispatchedat deliverydate deliverytime deliveredat delivereddate deliveredon estimateddeliverydate promiseddate duedate arrivaldate fulfilledat fulfillmentdate " +
      "发货时间 发货日期 最晚发货时间 承诺发货时间 送达时间 妥投时间 签收时间 确认收货时间 收货时间 完成时间 交易完成时间 ~estimateddeliverydate",
    quantity:
      "quantity qty units lineitemquantity qtyordered orderedqty qtysold quantitysold quantitypurchased quantityordered quantityshipped itemquantity orderquantity orderqty orderedquantity purchasequantity unitssold unitsordered productquantity itemqty quantitysold salesqty noofitems numberofitems itemcount count num pieces " +
      "数量 购买数量 订购数量 商品数量 件数 销售数量 销量 宝贝数量 宝贝总数量 商品件数 下单件数 成交件数 购买件数 销售件数 ~number ~volume",
    price:
      "unitprice lineitemprice dealprice price itemprice itemcost saleprice sellingprice priceeach priceperunit unitcost productprice salesprice actualprice orderprice " +
      "单价 商品单价 京东价 商品价格 宝贝价格 成交单价 销售单价 销售价 价格 售价 产品单价 ~retailprice ~listprice ~原价 ~标价",
    productPrice: "lineitemcompareatprice listprice originalprice msrp 原价 标价 吊牌价 市场价",
    amount:
      "amount lineamount lineitemtotal rowtotal itempaidprice paidprice pricepaid soldfor linetotal totalprice totalamount subtotal total revenue sales itemtotal itemsubtotal orderamount ordertotal ordervalue paid amountpaid paidamount paymentvalue purchaseamount purchaseamountusd netsales netamount grossamount grosssales totalsales totalpaid transactionamount extendedprice totalcost salesamount payamount payment totalspent salesvalue turnover " +
      "实付金额 实际支付金额 买家实际支付金额 买家实付金额 实付款 实付 支付金额 付款金额 实收金额 结算金额 应付金额 买家应付货款 商品金额 商品总价 订单金额 订单总额 订单总金额 成交金额 销售金额 销售额 交易金额 总价 总金额 合计 金额 小计 ~value ~cost",
    status:
      "orderstatus orderstate financialstatus status transactiontype itemstatus transactionstatus paymentstatus tradestatus deliverystatus fulfillmentstatus orderitemstatus " +
      "订单状态 交易状态 子订单状态 状态 售后状态 退款状态 支付状态 ~courierstatus ~物流状态 ~ordertype ~type ~eventtype ~behaviortype ~behaviourtype ~event ~action ~behavior ~行为类型 ~事件类型 ~行为",
    returned:
      "returned isreturned refunded isrefunded isreturn isrefund returnflag refundflag iscancelled iscanceled cancelled canceled 是否退货 是否退款 退货 是否取消 ~refund ~return",
    updatedAt:
      "updatedat lastupdateddate lastupdated lastupdatedat updatetime updatedtime updateddate updateddate modifiedat modifiedtime lastmodified lastmodifieddate dateupdated 更新时间 修改时间 更新日期 最后更新时间",
  },
  events: {
    id: "eventid messageid logid ~actionid eventuuid requestid insertid impressionid 事件id 日志id 行为id ~id",
    type: "eventtype behaviortype behaviourtype actiontype eventname event action behavior behaviour interaction interactiontype activity activitytype type eventaction usage 行为类型 事件类型 事件名称 操作类型 行为 事件 动作 操作 类型 ~click ~isclick ~clicked",
    time:
      "eventtime eventtimestamp eventdatetime eventdate actiontime timestamp behaviortime datetime clicktime viewtime visittime logtime servertime clienttime accesstime hittime createdat createdtime createtime occurredat happenedat unixtime time date ts timestampms timestampmicros " +
      "行为时间 事件时间 操作时间 浏览时间 点击时间 访问时间 发生时间 上报时间 创建时间 时间戳 时间 日期 ~day ~dt",
    session:
      "sessionid usersession sessionkey session visitid visitnumber sid sessid gasessionid 会话id 会话编号 会话 访问id",
    position:
      "position rank pos slot index itemindex listindex itemlistindex itemposition displayposition listposition rownumber 位置 排名 展示位置 坑位 坑位号",
    productPrice: "price productprice itemprice unitprice 价格 商品价格",
  },
  dialogues: {
    // a description is what somebody wrote
    productTitle: `${TITLES} ${WEAK_TITLES}`,
    dialogue:
      "dialogueid dialogid conversationid sessionid chatid ticketid threadid conversationno roomid callid caseid caseno ticketnumber ticketno conversation dialogue dialog session chat thread convid convno " +
      "会话编号 会话id 对话id 会话 对话编号 对话 工单号 工单编号 聊天id 咨询id 咨询编号 咨询单号 服务单号 ~id ~case ~ticket ~inresponsetotweetid",
    turn: "turn turnid turnno turnnumber seq seqno sequence sequenceno turnindex messageindex messageno messageorder utteranceindex partnumber partno partid lineno linenumber msgindex round 轮次 序号 轮数 消息序号 第几轮 ~index ~position ~order ~idx ~messageid",
    speaker:
      "speaker speakerrole speakertype role sender senderrole sendertype sendertypename from fromtype fromrole messagefrom messagetype author authorrole issendbyagent issentbyagent isagent isfromagent waitersend isstaff actor party participant participantrole who direction " +
      "发送方 发送者 发送人 发言人 发言者 角色 说话人 说话者 消息来源 发送者类型 发送人类型 发送方角色 发言角色 消息发送方 身份 是否客服发送 是否客服 ~inbound ~userrole",
    text:
      "text message messagetext messagecontent messagebody bodytext plainbody content contents utterance msg msgcontent msgtext body question query userquery customermessage usermessage statement chattext sentence dialoguetext " +
      "消息内容 聊天内容 发送内容 对话内容 会话内容 发言内容 消息 内容 问题 客户问题 用户问题 提问 咨询内容 话术 ~description ~ticketdescription ~casedescription ~subject ~instruction ~sentence ~request ~input ~prompt",
    transcript:
      "transcript chattranscript conversationtranscript fulltranscript conversationtext fullconversation chatlog chathistory messages dialogue conversation dialog turns utterances conversations 对话内容 会话内容 聊天记录 会话记录 对话记录 对话全文 会话全文 完整对话 聊天内容 对话 ~chat ~log ~text ~content ~body ~通话记录",
  },
  products: {
    product:
      "productid itemid asin variantsku sku skuid stockcode goodsid goodssn productcode itemcode productsku itemsku sellersku spuid spu productkey prodid wareid parentasin itemno itemnumber productno productnumber skucode styleno stylecode uniqid productuid movieid articleid articleno handle " +
      "商品id 商品编码 商品编号 商品代码 产品id 产品编号 产品编码 宝贝id 宝贝编号 宝贝编码 商品数字id 商家编码 skuid sku编码 sku编号 货号 货品编号 款号 物料编码 数字id id code 编号 编码 product item ~asin1 ~barcode ~条码 ~商品条码 ~upc ~ean ~isbn ~url ~model ~handle ~#",
    title:
      "title producttitle productname itemname itemtitle goodsname goodstitle warename name displayname productdisplayname prodname modelname movietitle " +
      "商品名称 商品标题 商品名 产品名称 产品名 宝贝标题 宝贝名称 货品名称 标题 名称 品名 ~description ~productdescription ~desc",
    category:
      "category maincategory maincat productcategory productcategoryname categoryname categories primarycategory producttype type itemcategory goodscategory productgroup mastercategory department departmentname classname googleproductcategory productcategorytree " +
      "商品类目 商品分类 商品类别 商品品类 产品分类 产品类别 产品类型 宝贝类目 类目 类目名称 所属类目 品类 分类 类别 一级类目 ~group ~class ~subcategory ~categoryid ~categorycode ~articletype ~collection ~genre ~genres ~类目id ~二级类目 ~三级类目 ~叶子类目",
    brand:
      "brand brandname productbrand manufacturer maker vendor manufacturername vendorname 品牌 品牌名 品牌名称 商品品牌 厂商 生产厂家 制造商 ~店名 ~shop ~store ~designer ~supplier ~author ~店铺 ~店铺名称",
    price:
      "price variantprice saleprice sellingprice currentprice unitprice discountedprice finalprice actualprice offerprice discountprice promoprice promotionalprice ourprice yourprice retailprice salesprice specialprice regularprice productprice pricecurrent pricesamountmin " +
      "价格 售价 现价 单价 销售价 销售价格 商品价格 一口价 促销价 折扣价 活动价 京东价 宝贝价格 优惠价 会员价 成交价 ~listprice ~regularprice ~cost ~原价",
    listPrice:
      "listprice regprice variantcompareatprice compareatprice originalprice marketprice msrp rrp retailprice regularprice mrp fullprice baseprice initialprice 原价 市场价 吊牌价 划线价 标价 零售价 建议零售价 ~pricesamountmax",
    stock:
      "stock inventory variantinventoryqty inventoryquantity inventoryqty inventorylevel onhand onhandquantity stockquantity stockqty stocklevel quantity qty available availablequantity availability quantityavailable instockquantity fbastock afnfulfillablequantity stockonhand " +
      "库存 库存量 库存数量 可售库存 可售数量 可用数量 商品库存 可用库存 总库存 现有库存 宝贝数量 ~数量",
    listedAt:
      "listedat launchdate listeddate releasedate createdat opendate publisheddate publishedat publishdate dateadded dateposted onsaledate introduced availabledate firstavailable datefirstavailable createdate createddate creationdate listingdate 上架时间 上市时间 上架日期 上市日期 发布时间 创建时间 首次上架时间 ~date ~year",
    updatedAt:
      "updatedat updatetime updatedtime modifiedat lastupdated lastupdatedat lastmodified datemodified dateupdated updateddate crawltimestamp 更新时间 修改时间 更新日期 最后修改时间 ~scrapedat ~crawlat",
  },
  customers: {
    customer:
      `${PERSON_HEADERS} ` +
      "customerid userid memberid customeruniqueid buyerid clientid uid customerkey customerno customernumber custid recordidcontact membershipid accountid personid membernumber memberno cardno userpin visitorid contactid profileid subscriberid householdkey recordid entityid " +
      `${CHINESE_KEYS} ` +
      "用户id 会员id 客户id 顾客id 买家id 用户编号 会员编号 会员编码 用户编码 顾客编码 会员号 会员卡号 客户编号 客户编码 客户号 用户标识 顾客编号 卡号 id customer user member client 编号 会员 用户 客户 会员名 买家会员名 买家昵称 客户昵称 用户昵称 ~no ~#",
    // tried only where the person's key is one of PERSON_HEADERS
    alias:
      "customerid userid memberid buyerid clientid accountid uid customerno customernumber memberno cardno openid 客户id 客户编号 会员id 会员编号 会员卡号 用户id 用户编号 买家id 卡号",
    joinedAt:
      "joinedat joindate signupdate signupat signuptime signeddate registeredat registrationdate registerdate registertime registeredon membersince becamememberon customersince createdat createtime createddate createdon creationdate datecreated dateadded datejoined enrolldate enrollmentdate dtcustomer accountcreated firstseen customeraddedat firstorderdate " +
      "注册时间 注册日期 入会时间 入会日期 成为客户时间 成为客户日期 开卡日期 开卡时间 加入时间 加入日期 成为会员时间 创建时间 建档日期 首次购买时间 首次下单时间",
    updatedAt:
      "updatedat updatetime modifiedat lastupdated lastupdatedat lastmodified dateupdated 更新时间 修改时间 ~lastseen",
    consent:
      "consent acceptsemailmarketing acceptsmarketing marketingconsent emailconsent emailmarketingconsent gdprconsent optin emailoptin marketingoptin newsletter newslettersubscribed subscribed issubscribed acceptsmarketingemails marketingallowed allowmarketing permission emailpermission emailsubscriptionstatus acceptssmsmarketing smsconsent " +
      "同意营销 是否同意营销 是否接受营销 营销授权 是否授权营销 允许营销 是否订阅 订阅 允许短信营销 允许短信 短信营销 邮件营销 接受推广 是否接受推广 是否允许推送 营销同意 是否接收短信",
  },
  surveys: {
    id: "responseid answerid submissionid submissionno recordid resultid 答卷编号 答卷id 回答编号 答卷序号 问卷编号 ~id ~序号 ~#",
    order: OF_ORDER,
    question:
      "question questiontext questiontitle questionname prompt item 题目 问题 题干 题目内容 问题内容 题目标题 ~field ~key",
    text: "answer answertext answervalue answercontent response responsetext responsevalue reply comment comments openanswer verbatim feedback value 回答 答案 作答 回复 回答内容 答案内容 填写内容 选项内容 意见 意见建议 建议 评论 反馈 ~text ~内容",
    rating:
      "npsscore nps rating score satisfaction satisfactionscore csat csatscore overallsatisfaction likelihoodtorecommend netpromoterscore ratingvalue overallrating recommendscore 评分 得分 满意度 满意度评分 推荐度 推荐意愿 推荐分 净推荐值 打分 总体满意度 ~ces ~分数 ~总分",
  },
};

/** Fields whose list in a kind is the shared one, though the kind names others of its own. */
export function headerList(kind: ImportKind, field: string): string {
  return OWN_HEADERS[kind][field] || SHARED_HEADERS[field] || "";
}
