import type { Family } from "@/tests/quality/mapping/family";

/** Exports of conversations, by the lots in which they were written down: each after the guesses were made for those before it. */
export const DIALOGUES: readonly Family[] = [
  // First lot.
  {
    file: "chat_messages.csv",
    kind: "dialogues",
    columns: `conversation_id = session : dialogue
message_id = num : none|turn
sender_type = role : speaker
sender_name = person : private|none
message = ask : text
sent_at = dateTime : time
customer_id = user : customer
channel = channel : attribute|textAttribute`,
  },
  {
    file: "客服聊天记录.csv",
    kind: "dialogues",
    columns: `会话编号 = sessionZh : dialogue
顾客ID = user : customer
商品编号 = goodsNo : product
发送方 = roleZh : speaker
消息内容 = askZh : text
发送时间 = dateTime : time
客服昵称 = nick : none|private|attribute|textAttribute`,
  },
  {
    file: "support_transcripts.csv",
    kind: "dialogues",
    columns: `ticket_id = key : dialogue
created_at = dateTime : time
customer_id = user : customer
transcript = transcript : transcript
csat = stars : textAttribute|none
category = category : textAttribute|productCategory|productAttribute`,
  },
  {
    file: "会话导出.csv",
    kind: "dialogues",
    columns: `会话ID = key : dialogue
客户ID = user : customer
对话内容 = transcriptZh : transcript
会话时间 = dateTime : time
接待客服 = nick : none|private|attribute|textAttribute
满意度 = satisfiedZh : textAttribute|none`,
  },
  {
    file: "conversations.jsonl",
    kind: "dialogues",
    columns: `id = uuid : dialogue|none
messages = transcriptJson : transcript
created_at = iso : time
metadata.channel = channel : textAttribute|attribute|none`,
  },
  {
    file: "customer_support_tickets.csv",
    kind: "dialogues|reviews",
    columns: `Ticket ID = key : dialogue|id|none
Customer Name = person : private
Customer Email = email : email
Customer Age = age : attribute
Customer Gender = gender : attribute
Product Purchased = goods : product|productTitle|textAttribute|productAttribute
Date of Purchase = date : none|time
Ticket Type = short : textAttribute|none
Ticket Subject = short : textAttribute|title|none
Ticket Description = text : text
Ticket Status = fulfilled : textAttribute|none
Resolution = short : none|textAttribute
Ticket Priority = short : textAttribute|none
Ticket Channel = channel : textAttribute|attribute|none
Customer Satisfaction Rating = stars : none|rating|textAttribute|attribute`,
  },
  // Second lot.
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
  // Third lot.
  {
    file: "livechat_export.csv",
    kind: "dialogues",
    columns: `Chat ID = session : dialogue
Visitor ID = user : customer
Message Type = role : speaker
Message = ask : text
Message Timestamp = dateTime : time
Agent Email = email : private|email|none
Rating = empty`,
  },
  {
    file: "whatsapp_conversations.csv",
    kind: "dialogues",
    columns: `thread_id = session : dialogue
from = role : speaker
message_text = ask : text
timestamp = epoch : time
customer_phone = phone : phone`,
  },
  {
    file: "电话客服_质检.csv",
    kind: "dialogues",
    columns: `工单号 = key : dialogue
客户编号 = user : customer
通话开始时间 = dateTime : time
通话记录 = transcriptZh : transcript
问题分类 = categoryZh : textAttribute|productCategory|none
是否解决 = yesZh : textAttribute|none`,
  },
  // Fourth lot.
  {
    file: "twcs.csv",
    kind: "dialogues",
    columns: `tweet_id = num : none|turn|id
author_id = user : customer|none|speaker
inbound = bool : speaker|none
created_at = words : time
text = ask : text
response_tweet_id = num : none
in_response_to_tweet_id = num : dialogue|none`,
  },
  {
    file: "gorgias_tickets.csv",
    kind: "dialogues",
    columns: `Ticket id = session : dialogue
Created datetime = iso : time
Channel = channel : attribute|textAttribute
Customer email = email : email
Message from = role : speaker
Message body = ask : text
Satisfaction score = stars : textAttribute|none`,
  },
];
