import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { delimited, parquet, workbook } from "@/tests/integration/format-files";
import { csv, setUpImports } from "@/tests/integration/import-setup";
import { makeOle } from "@/tests/support/make-ole";
import { makeWorkbook } from "@/tests/support/make-workbook";

const { newShop, load, disconnect } = await setUpImports();
afterAll(disconnect);

describe("what cannot be read says why", () => {
  const encrypted = () => {
    const bytes = Buffer.from(zipSync({ "a.csv": Buffer.from(delimited(",")) }));
    bytes.writeUInt16LE(bytes.readUInt16LE(6) | 1, 6);
    const central = bytes.indexOf(Buffer.from("504b0102", "hex"));
    bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8);
    return bytes;
  };
  const doctype = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook/>`;
  it.each<[string, Uint8Array, string]>([
    ["an encrypted zip", encrypted(), "import.encrypted"],
    ["an encrypted workbook", makeOle("EncryptedPackage"), "import.encryptedWorkbook"],
    ["an old workbook", makeOle("Workbook"), "import.oldExcel"],
    [
      "a binary workbook",
      zipSync({ "[Content_Types].xml": Buffer.from("x"), "xl/workbook.bin": Buffer.from("x") }),
      "import.binaryWorkbook",
    ],
    [
      "an OpenDocument",
      zipSync({ mimetype: Buffer.from("x"), "content.xml": Buffer.from("x") }),
      "import.openDocument",
    ],
    [
      "a workbook with entities",
      makeWorkbook([], { parts: { "xl/workbook.xml": doctype } }),
      "import.unsafeWorkbook",
    ],
    [
      "a workbook of nonsense",
      makeWorkbook([], { parts: { "xl/workbook.xml": "<workbook><sheets></workbook>" } }),
      "import.damagedWorkbook",
    ],
    [
      "a web page named .xls",
      Buffer.from("<html><table><tr><td>1</td></tr></table></html>"),
      "import.webPage",
    ],
    ["a cut Parquet file", parquet().subarray(0, 200), "import.damagedParquet"],
    ["an encrypted Parquet file", Buffer.from("PAREabcdPARE"), "import.encryptedParquet"],
    ["a cut workbook", workbook().subarray(0, 900), "import.damagedArchive"],
    [
      "a zip in a zip in a zip",
      zipSync({ a: zipSync({ b: zipSync({ c: Buffer.from(csv("a,b", "1,2")) }) }) }),
      "import.nestedTooDeep",
    ],
    [
      "an entry that climbs out",
      zipSync({ "../../etc/a.csv": Buffer.from(delimited(",")) }),
      "import.unsafeName",
    ],
    ["JSON without objects", Buffer.from('[["user_id", "review"], ["u1", "fine"]]'), "import.noObjects"],
  ])("%s", async (_, bytes, code) => {
    const shop = await newShop();
    await expect(load(shop, "reviews", bytes, "x.csv")).rejects.toMatchObject({ code });
  });
});
