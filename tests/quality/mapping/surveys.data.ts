import type { Family } from "@/tests/quality/mapping/family";

/** Answers of surveys, by the lots in which they were written down: each after the guesses were made for those before it. */
export const SURVEYS: readonly Family[] = [
  // First lot.
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
1、您的性别是？ = genderZh : answer|attribute
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
  // Second lot.
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
  // Third lot.
  {
    file: "post_purchase_survey.csv",
    kind: "surveys",
    columns: `Order ID = order : order
Submitted At = iso : time
Customer Email = email : email
How easy was it to place your order? = stars : answer|rating
What almost stopped you from buying? = text : answer
Where did you first hear about us? = channel : answer`,
  },
];
