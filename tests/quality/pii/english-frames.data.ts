/** Sentences with slots: {type} is planted, everything else is what shops really hear. */
export const ENGLISH_FRAMES: readonly string[] = `
My name is {name} and I ordered two lamps last week
Hi, I'm {name}. The strap broke after a month.
This is {name} from Leeds, calling about my return
Dear {name}, thank you for your prompt answer
Kind regards, {name}
Please ship to {name}, {address}
Recipient: {name}
I spoke with {name} in customer service, very helpful
Mr. {name} signed for it but he does not live here
Thanks, {name}
The agent named {name} was rude to me
Mrs {name} is my neighbour, leave it with her
Name: {name} Phone: {phone}
Call me at {phone} before delivery
my number is {phone}, text me
You can reach me on {phone} after six
Phone {phone} goes straight to voicemail
I called {phone} three times and nobody answered
contact {phone} for a refund they said
mobile: {phone}
Tel. {phone}
whatsapp me {phone} please
Email me at {email} please
my email is {email} and I never got the invoice
send the receipt to {email}
{email} is my address for the warranty
Contact: {email}
I wrote to {email} twice
ID card {idCard} was asked by customs
my Chinese ID number is {idCard}
identity card no. {idCard} for the import
they wanted my ID {idCard} for the parcel
Passport number {passport} is what I gave them
my passport is {passport}
passport no: {passport}, expires next year
Customs asked for passport {passport} again
please refund to card {bankCard}
my credit card {bankCard} was charged twice
card number {bankCard} exp 09/27
I paid with visa {bankCard} and was billed again
debit card: {bankCard}
the van {plate} blocked my drive
license plate {plate} was the driver's
my car {plate} needs the mats
number plate: {plate}
I live at {address} and it never came
Ship it to {address} instead
my address is {address}
delivered to {address} by mistake
please change the address to {address}
The parcel went to {address}, wrong house
order {order} has not arrived
Order number: {order}
order #{order} is late
my order no. is {order}, please cancel
about order {order}, one piece is missing
regarding invoice {order}
tracking number {tracking} shows no update
Tracking: {tracking}
the tracking {tracking} says delivered
UPS {tracking} is stuck in customs
parcel {tracking} is lost
USPS tracking {tracking} has not moved for a week
someone logged in from {ip}
my IP address is {ip}
the camera at IP {ip} is offline
login from {ip} was not me
add me on WeChat {messenger}
my wechat id: {messenger}
WeChat: {messenger}
QQ {messenger} is better for me
my QQ number is {messenger}
`
  .trim()
  .split("\n");

export const ENGLISH_BEFORE = [
  "Great guitar strings. ",
  "Hello! ",
  "so ",
  "Not happy at all. ",
  "I bought 2 of these for $19.99. ",
  "5 stars! ",
  "Size 10 fits. ",
  "hi there, ",
  "Update: ",
  "After 3 weeks it broke. ",
  "WARNING: ",
  "On 12/05/2023 it came. ",
  "Works with model X-200. ",
  "ok ",
];
export const ENGLISH_AFTER = [
  ".",
  "!",
  " thanks",
  ", please hurry",
  " and that was 3 days ago",
  ". It cost $45.00.",
  " :(",
  ". Will buy again",
  "...",
  ". Size 32x34.",
  " ok?",
  ". Arrived 10:30 am",
  ". Model AB-1234 works",
  " — please help",
];

export const ENGLISH_NEGATIVES: readonly string[] = `
I paid ${"$"}{price} for {n2} of these
Model {model} works with version {version}
The barcode is {ean}, made in 2022
It measures 12 x 8 x 4 inches and weighs {n2} lbs
Firmware {version} fixed it, avoid {version}
Arrived on 03/14/2023 at 10:45 am
SKU {sku} in size 42, colour black
rated 4.5 out of 5 by {n4} people
The 500 GB hard drive is fast, 7200 rpm
Mr Coffee makes good coffee, Dr Pepper too
Dr. Martens are the best boots
I'm Happy with it. This is Great.
I am disappointed, it lasted {n2} days
A 2 way street: sellers should answer too
battery {n4} mAh, {n2} W charger, 5 V
Serial {model}-{n4}, batch {n6}
ISBN {ean} is the hardcover
aspect ratio 16:9, 1920x1080 at 60 Hz
from 1990 to 2005 I had another one
it took 3-5 days, between 10 and 12 o'clock
the 4 wheel drive toy runs 20 minutes
Hi, I am looking for size 9.5
Thanks Amazon! Hello Kitty bag is cute
Johnson baby oil and Mrs. Meyer soap smell nice
part number {model} replaced the {model}
serves {n1} people, 350 calories, 12 g protein
Charlie chocolate bar, 100 g, ${"$"}2.50
score was 101-98, game 7
the order arrived late but complete, {n2} pieces
tracking was quick, parcel arrived in {n1} days
wechat pay did not work here
the passport holder holds {n1} cards
my phone is an iPhone 13 Pro 256GB
license plate frame fits well, {n1} screws
Prime delivery at 9:15, room {n3} at the hotel
email support never answered
street style, great value for the price
`
  .trim()
  .split("\n");
