import type { ImportKind } from "@/lib/domain/import/kinds";

/** A header without case, blanks and marks: "Review Text" and review_text are reviewtext. */
export function plainHeader(header: string): string {
  return header.toLowerCase().replace(/[\s_\-.:#()（）【】[\]/]+/g, "");
}

/**
 * How exports call each field, surest first. A word after "~" is weak: it counts only if no better column is there.
 * A kind's own list comes before the shared one.
 */
const SHARED: Record<string, string> = {
  customer:
    "userid customerid customeruniqueid reviewerid memberid buyerid clientid visitorid uid userkey customerkey customerno custid customer user member buyer client customercode " +
    "用户id 会员id 客户id 顾客id 买家id 用户编号 会员编号 会员号 客户编号 用户标识 用户 会员 客户 顾客 买家 买家会员名 ~authorid ~author ~visitor",
  product:
    "productid itemid asin sku skuid stockcode goodsid productcode itemcode spuid spu parentasin clothingid articleid productkey auctionid productsku product item " +
    "商品id 商品编码 商品编号 产品id 产品编号 宝贝id 货号 款号 sku编码 sku编号 商品 ~article ~movieid ~videoid ~cat",
  time:
    "unixreviewtime timestamp eventtime ordertime orderdate invoicedate reviewtime reviewdate orderpurchasetimestamp purchasedate purchasetime datetime createdat createtime creationdate reviewcreationdate time date " +
    "下单时间 订单时间 付款时间 成交时间 评论时间 评价时间 行为时间 发送时间 消息时间 创建时间 时间戳 时间 日期 下单日期 ~shippinglimitdate ~day ~ts",
  productTitle:
    "producttitle productname itemname goodsname producttitlename 商品名称 商品标题 产品名称 宝贝标题 宝贝名称 品名 商品名 ~description ~itemtitle",
  productCategory:
    "productcategory productcategoryname categoryname category itemcategory cat 商品类目 商品分类 类目 品类 分类 ~classname ~departmentname",
  text: "reviewtext reviewbody reviewcontent reviewcommentmessage text comment comments content review body message feedback utterance 评论内容 评价内容 评论 评价 内容 正文 ~msg ~description",
};

const OWN: Record<ImportKind, Record<string, string>> = {
  reviews: {
    id: "reviewid commentid feedbackid 评论id 评价id 评论编号 评价编号 评价单号 评论单号 ~id",
    title: "reviewtitle title summary headline subject reviewcommenttitle reviewsummary 评论标题 标题 摘要",
    rating:
      "rating overall reviewscore reviewrating starrating stars star score rate ratings 评分 星级 打分 评价星级 评价等级 分数 ~label ~sentiment ~recommendedind ~polarity ~情感",
  },
  orders: {
    order:
      "orderid invoiceno orderno ordernumber invoice order transactionid orderkey 订单号 订单编号 订单id 主订单编号 子订单编号 交易号 单号",
    quantity: "quantity qty units count num itemquantity 数量 购买数量 件数 商品数量 ~pieces",
    price: "unitprice price itemprice saleprice sellingprice 单价 商品单价 价格 售价 成交单价",
    amount:
      "amount total totalprice linetotal subtotal totalamount revenue paid paymentvalue sales 实付金额 金额 总价 总金额 支付金额 应付金额 买家实际支付金额 实付 ~value",
    status: "orderstatus status 订单状态 交易状态 状态",
    returned: "returned isreturned refunded isreturn 是否退货 是否退款 退货 ~refund",
  },
  events: {
    id: "eventid logid 事件id 日志id",
    type: "eventtype behaviortype behaviourtype actiontype event action behavior behaviour type 行为类型 事件类型 行为 事件 动作 类型 ~click",
    session: "sessionid usersession session visitid 会话id 会话编号 会话",
    position: "position rank pos slot 位置 排名 展示位置",
  },
  dialogues: {
    dialogue:
      "dialogueid dialogid conversationid sessionid chatid ticketid threadid conversation dialogue dialog session 会话编号 会话id 对话id 会话 对话编号 工单号",
    turn: "turn turnid turnno seq sequence turnindex messageindex 轮次 序号 ~index ~position",
    speaker:
      "speaker role sender from sendertype senderrole issendbyagent isagent waiterSend 发送方 发送者 角色 说话人 是否客服发送 ~author ~inbound".toLowerCase(),
    text: "text message content utterance messagetext msg body question query 消息内容 聊天内容 对话内容 消息 内容 问题 ~instruction ~sentence",
  },
  products: {
    product:
      "productid itemid asin sku skuid stockcode goodsid productcode itemcode spuid spu 商品id 商品编码 商品编号 产品id 宝贝id 货号 款号 id code 编号 编码 product item",
    title:
      "title productname producttitle name itemname goodsname 商品名称 商品标题 产品名称 标题 名称 品名 宝贝标题 ~description",
    category:
      "category maincat productcategory productcategoryname categoryname type producttype 商品类目 商品分类 类目 品类 分类 类别 ~department ~group ~classname",
    brand: "brand brandname manufacturer maker vendor 品牌 品牌名 厂商 ~店名 ~shop ~store",
    price: "price saleprice sellingprice currentprice unitprice 价格 售价 现价 单价 销售价",
    listPrice: "listprice originalprice marketprice msrp rrp retailprice 原价 市场价 吊牌价 划线价",
    stock: "stock inventory onhand stockquantity quantity available 库存 库存量 库存数量 可售库存",
    listedAt: "listedat launchdate listeddate releasedate createdat 上架时间 上市时间 上架日期 ~date",
    updatedAt: "updatedat updatetime modifiedat lastupdated 更新时间 修改时间 更新日期",
  },
  customers: {
    customer:
      "customerid userid memberid customeruniqueid buyerid clientid uid customerkey 用户id 会员id 客户id 顾客id 用户编号 会员编号 会员号 客户编号 id customer user 编号 会员 用户",
    joinedAt:
      "joinedat signupdate registeredat registrationdate registerdate membersince createdat createtime 注册时间 注册日期 入会时间 入会日期 开卡日期",
    updatedAt: "updatedat updatetime modifiedat lastupdated 更新时间 修改时间",
  },
  surveys: {
    id: "responseid answerid submissionid 答卷编号 答卷id 回答编号 ~id",
    question: "question questiontext prompt 题目 问题 题干",
    text: "answer answertext response responsetext comment 回答 答案 作答 回复",
    rating: "score npsscore nps rating satisfaction 评分 得分 满意度 推荐度",
  },
};

/** Score of a header for a field of a kind: 0.99 surest, 0 none. */
export function headerScore(kind: ImportKind, field: string, header: string): number {
  const plain = plainHeader(header);
  if (!plain) return 0;
  const words = (OWN[kind][field] ?? SHARED[field] ?? "").split(" ");
  let best = 0;
  words.forEach((word, place) => {
    const weak = word.startsWith("~");
    const name = weak ? word.slice(1) : word;
    if (!name) return;
    if (name === plain) best = Math.max(best, (weak ? 0.6 : 0.99) - place * 0.002);
    // reviewerid in amazonreviewerid, 下单时间 in 用户下单时间
    else if (
      !weak &&
      (name.length >= 6 || (/\p{Script=Han}/u.test(name) && name.length >= 3)) &&
      plain.includes(name)
    ) {
      best = Math.max(best, 0.7 - place * 0.002);
    }
  });
  return best;
}

/** Whether this is the name of any field: tells a header from a first row of data. */
export function isKnownHeader(header: string): boolean {
  const plain = plainHeader(header);
  if (!plain) return false;
  return [SHARED, ...Object.values(OWN)].some((words) =>
    Object.values(words).some((list) => list.split(" ").some((word) => word.replace("~", "") === plain)),
  );
}
