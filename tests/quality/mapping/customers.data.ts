import type { Family } from "@/tests/quality/mapping/family";

/** Lists of customers, by the lots in which they were written down: each after the guesses were made for those before it. */
export const CUSTOMERS: readonly Family[] = [
  // First lot.
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
  // Second lot.
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
  // Third lot.
  {
    file: "klaviyo_profiles.csv",
    kind: "customers",
    columns: `Klaviyo ID = hash : customer|none
Email = email : email
First Name = person : private
Phone Number = phone : phone
City = city : attribute
Country = country : attribute
Email Marketing Consent = yes : consent
Total Customer Lifetime Value = money : attribute
First Purchase Date = date : none|joinedAt
Profile Created On = dateTime : joinedAt`,
  },
  {
    file: "门店会员.csv",
    kind: "customers",
    columns: `卡号 = user : customer
会员姓名 = personZh : private
电话 = phoneZh : phone
性别 = genderZh : attribute
出生日期 = date : private
会员级别 = tierZh : attribute
积分余额 = int : attribute
办卡日期 = date : joinedAt|none
允许短信营销 = yesZh : consent`,
  },
  // Fourth lot.
  {
    file: "CRM Contacts.csv",
    kind: "customers",
    columns: `Record ID - Contact = num : customer
First Name = person : private
Last Name = person : private
Email = email : email
Phone Number = phone : phone
Contact owner = person : none|attribute|private
Lifecycle Stage = tier : attribute
Create Date = dateTime : joinedAt
Country/Region = country : attribute
Marketing contact status = yes : consent|attribute`,
  },
];
