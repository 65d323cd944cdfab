import { afterAll, describe, expect, it } from "vitest";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, query, disconnect } = await setUpImports();
const { changePrivacy } = await import("@/lib/services/privacy/change-privacy");
afterAll(disconnect);

interface Stored {
  text: string;
  question: string | null;
  originalText: string | null;
  masked: number;
}

const texts = (workspaceId: number) =>
  query<Stored>(
    `select text, question, "originalText", masked from document where "workspaceId" = $1 order by id`,
    [workspaceId],
  );

const REVIEWS = csv(
  "id,customer,product,rating,text",
  "1,u1,p1,5,收货人：张伟，电话13812345678，快递很快",
  "2,u2,p1,4,Call me at (415) 555-2671 or write to ann.lee@mail.example",
  "3,u3,p1,3,杯子很好看，买了3个一共268元",
);

describe("texts with personal data", () => {
  it("are stored masked, with counts, and are duplicates when they come again", async () => {
    const actor = await newShop();
    expect(await load(actor, "reviews", REVIEWS)).toEqual([3, 3, 0, 0, 0]);
    const stored = await texts(actor.workspaceId);
    expect(stored.map(({ text }) => text)).toEqual([
      "收货人：[NAME]，电话[PHONE]，快递很快",
      "Call me at [PHONE] or write to [EMAIL]",
      "杯子很好看，买了3个一共268元",
    ]);
    expect(stored.map(({ masked }) => masked)).toEqual([2, 2, 0]);
    expect(stored.every(({ originalText }) => originalText === null)).toBe(true);
    const [row] = await query<{ report: { masked: object } }>(
      `select report from import where "workspaceId" = $1`,
      [actor.workspaceId],
    );
    expect(row?.report.masked).toEqual({ name: 1, phone: 2, email: 1 });

    expect(await load(actor, "reviews", REVIEWS, "again.csv")).toEqual([3, 0, 0, 3, 0]);
    expect(await texts(actor.workspaceId)).toEqual(stored);
  });

  it("are the same without ids, where the text is part of what a row is", async () => {
    const actor = await newShop();
    const rows = csv(
      "customer,product,text",
      "u1,p1,我叫李娜，邮箱li.na@mail.example",
      "u1,p1,我叫王芳，邮箱wf@mail.example",
    );
    expect(await load(actor, "reviews", rows)).toEqual([2, 2, 0, 0, 0]);
    expect(await load(actor, "reviews", rows, "again.csv")).toEqual([2, 0, 0, 2, 0]);
  });

  it("keep their originals where the workspace says so", async () => {
    const actor = await newShop();
    await query(`update workspace set "keepOriginals" = true where id = $1`, [actor.workspaceId]);
    await load(actor, "reviews", REVIEWS);
    const stored = await texts(actor.workspaceId);
    expect(stored[0]?.originalText).toBe("收货人：张伟，电话13812345678，快递很快");
    expect(stored[2]?.originalText).toBeNull();
  });

  it("lose their originals with the switch, in what imports remember for undo as well", async () => {
    const actor = await newShop();
    const remembered = () =>
      query<{ said: string }>(
        `select said::text as said from import_change where "workspaceId" = $1 and said is not null`,
        [actor.workspaceId],
      );
    await changePrivacy(actor, { name: "keepOriginals", on: true });
    await load(actor, "reviews", REVIEWS);
    await load(actor, "reviews", REVIEWS.replace("快递很快", "快递很慢"), "changed.csv");
    const before = await remembered();
    expect(before).toHaveLength(2);
    expect(before.every(({ said }) => said.includes("张伟"))).toBe(true);

    await changePrivacy(actor, { name: "keepOriginals", on: false });
    const after = await remembered();
    expect(after).toHaveLength(2);
    expect(after.every(({ said }) => said.includes("[NAME]"))).toBe(true);
    expect(JSON.stringify(after)).not.toMatch(/originalText|张伟|13812345678/);
  });

  it("are masked in turns, transcripts' turns, survey answers and what is kept of a customer", async () => {
    const actor = await newShop();
    await load(
      actor,
      "dialogues",
      csv(
        "session_id,turn,speaker,text",
        "d1,1,customer,我的订单号是2024031512345678",
        "d1,2,agent,您好，客服小李为您服务",
      ),
    );
    await load(
      actor,
      "surveys",
      csv("id,question,answer", "s1,您的电话13812345678是否正确,是的，或者打010-62345678"),
    );
    const stored = await texts(actor.workspaceId);
    expect(JSON.stringify(stored)).not.toMatch(/\d{7}|小李/);
    expect(stored.map(({ text }) => text)).toContain("我的订单号是[ORDER]");
  });
});
