import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import { dependsOn } from "@/lib/domain/import/depends-on";
import { plainHeader } from "@/lib/domain/import/header-words";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** What a column without a field is kept as, and how sure that is. */
export interface Leftover {
  readonly use: "attribute" | "productAttribute" | "textAttribute" | "none";
  readonly confidence: number;
}

const NAMED = 0.9;
const BY_VALUES = 0.6;
const LONGEST_VALUE = 60;
const LONGEST_NAME = 60;
const LEAST_FILLED = 0.02;
const MOST_STATES = 50;
const LEFT_OUT: Leftover = { use: "none", confidence: 0 };

const OF_CUSTOMER =
  /^(?:your|您的|你的)?(?:age|agegroup|agerange|gender|sex|country|countryname|countrycode|region|state|province|city|district|area|location|level|tier|segment|occupation|profession|job|income|married|marital|maritalstatus|education|children|channel|nationality|language|locale|gpu|generation|birthyear|年龄|年龄段|年龄层|性别|国家|地区|省份|省|城市|市|区|区县|等级|职业|渠道|地域|学历|收入|婚姻|婚姻状况|星座|城市等级|新老客)$|(?:country|gender|city|state|province|region|countrycode|segment)$|^(?:customer|user|member|buyer|reviewer|client|shopper|respondent|account)(?!.*id$)|^(?:客户|顾客|用户|会员|买家|评价者)|年龄|性别|城市|省份|会员等级/;
const OF_PRODUCT =
  /^(?:product|item|goods|sku|variant|lineitem|class|division|department|subcategory|brand|supplier|manufacturer|material|vendor|genre|genres|mainimage|division)|^(?:商品|产品|宝贝|货品|品牌|类目|材质|产地|规格型号|供应商|店铺|款式|系列)|^(?:primary)?categories$|^(?:二级|三级|一级)?(?:类目|品类|分类)|^(?:weight|flavor|flavour|bodytype|fabric|series|model|modelname|listprice|originalprice|marketprice|stock|原价|市场价|型号|重量|分类)$|(?:categoryid|categorycode|categoryname|brandname|department|subcategory)$/;
const OF_TEXT =
  /helpful|vote|verified|vine|recommend|feedbackcount|positivefeedback|thumbs|likes?$|upvote|usefulness|useful|images?count|photocount|hasimage|haspicture|hasvideo|replies|replycount|size|color|colour|fit$|style|variation|width|length$|waist|bust|height|rentedfor|occasion|source|device|platform|intent|tags?$|topic|emotion|sentiment|label|aspect|purchased|usage|duration|version|点赞|有用|有帮助|追评|追加|晒图|图片数|规格|颜色|尺码|尺寸|套餐|版本|购买|回复数|来源|终端|设备|身高|体重|意图|标签|场景|情感|极性|主题|是否/;
/** Numbers of rows, keys of other tables, addresses of pages and machines' own columns say nothing of anybody. */
const OF_NOBODY =
  /^(?:|id|index|idx|rownumber|rowid|rownum|no|序号|行号|unnamed\d*|level0|url|link|uuid|hash|guid|checksum|etag|currency|币种|fulfillmentcenterid)$|url$|urls$|link$|(?:image|picture|photo|video)(?!.*(?:count|qty|num))|图片|链接|视频|网址/;
const IDENTIFIER = /(?:id|ids|key|uuid|guid|asin|asins|sku|spu|upc|ean|编号|编码|单号)$/;
/** 4、您的年龄段 */
const NUMBERING = /^\s*(?:[Qq]|第)?\d{1,3}\s*[、.．:：)）]\s*/;
const REMARK = /note|comment|message|留言|备注/;
/** Sums, states and remarks belong to the one row, whoever or whatever its name begins with. */
const OF_ROW =
  /status|tax|discount|quantity|qty|total|amount|promotion|shipping|requires|fulfil|paid|payment|refund|note|comment|message|price|code$|状态|金额|货款|邮费|运费|积分|留言|备注|支付|应付|实付|数量|优惠|时间/;

/**
 * What a column that is no field says something of: by its name, else by what stays the same from row to row of one
 * product or customer. Rows of texts keep what else describes them; of orders and events only what describes the
 * product or the customer has a place to stay.
 */
export function leftoverUse(
  kind: ImportKind,
  profile: ColumnProfile,
  customer: ColumnProfile | null,
  product: ColumnProfile | null,
): Leftover {
  const plain = plainHeader(profile.name.replace(NUMBERING, ""));
  if (!isKeepable(profile, plain)) return LEFT_OUT;
  if (kind === "products" || kind === "customers") {
    const dated = profile.fits.time >= 0.9 && profile.fits.number <= 0.9;
    const key = IDENTIFIER.test(plain) && profile.distinct > profile.filled / 2;
    return dated || key ? LEFT_OUT : { use: "attribute", confidence: NAMED };
  }
  const texts = kind === "reviews" || kind === "dialogues" || kind === "surveys";
  const aboutCustomer: Leftover | null = customer || texts ? { use: "attribute", confidence: NAMED } : null;
  const aboutText: Leftover | null = texts ? { use: "textAttribute", confidence: NAMED } : null;
  const aboutProduct: Leftover | null = product ? { use: "productAttribute", confidence: NAMED } : aboutText;
  if (IDENTIFIER.test(plain) && !/^(?:category|类目|brand)/.test(plain)) return LEFT_OUT;
  const states = profile.distinct <= Math.max(MOST_STATES, profile.filled / 4);
  if (kind !== "surveys" && OF_ROW.test(plain)) {
    return aboutText && states && !REMARK.test(plain) ? { ...aboutText, confidence: BY_VALUES } : LEFT_OUT;
  }
  if (OF_CUSTOMER.test(plain) && (states || profile.fits.number > 0.9)) return aboutCustomer ?? LEFT_OUT;
  if (texts && OF_TEXT.test(plain) && !/^(?:product|item|商品|产品)/.test(plain))
    return aboutText ?? LEFT_OUT;
  if (OF_PRODUCT.test(plain)) return aboutProduct ?? LEFT_OUT;
  if (profile.fits.time >= 0.9 && profile.fits.number <= 0.9) return LEFT_OUT;
  if (product && dependsOn(profile, product) === true && states)
    return { use: "productAttribute", confidence: BY_VALUES };
  if (customer && dependsOn(profile, customer) === true && states)
    return { use: "attribute", confidence: BY_VALUES };
  return aboutText && states ? { ...aboutText, confidence: BY_VALUES } : LEFT_OUT;
}

function isKeepable(profile: ColumnProfile, plain: string): boolean {
  if (profile.filled === 0 || profile.name.startsWith("#") || OF_NOBODY.test(plain)) return false;
  if (/^unnamed|\n/i.test(profile.name) || profile.name.length > LONGEST_NAME || profile.links > 0.5)
    return false;
  return profile.meanLength <= LONGEST_VALUE && profile.filled >= profile.rows * LEAST_FILLED;
}
