import type { Random } from "@/lib/algorithms/random";
import type { Customer } from "@/prisma/seed/make-customers";
import { pick } from "@/prisma/seed/pick";
import type { Slots } from "@/prisma/seed/render-clause";

interface Contact {
  readonly slots: Slots;
  readonly values: readonly { readonly kind: "phone" | "email"; readonly text: string }[];
}

/** An invented telephone number and e-mail address; English ones from the ranges kept free for fiction. */
export function makeContact(random: Random, customer: Customer): Contact {
  const digits = (n: number) => Array.from({ length: n }, () => random.integer(10)).join("");
  const chinese = customer.language === "zh";
  const phone = chinese
    ? pick(random, [`1${pick(random, ["38", "59", "77", "86"])}0000${digits(4)}`, `139 0000 ${digits(4)}`])
    : pick(random, [`07700 900${digits(3)}`, `+44 7700 900${digits(3)}`]);
  const user = chinese ? `user${digits(5)}` : customer.name.toLowerCase().replaceAll(" ", ".");
  const email = `${user}@${pick(random, ["mail.example", "post.example.com", "inbox.example.org"])}`;
  return {
    slots: { phone: { en: [phone], zh: [phone] }, email: { en: [email], zh: [email] } },
    values: [
      { kind: "phone", text: phone },
      { kind: "email", text: email },
    ],
  };
}
