import { goodCsv } from "@/tests/hostile/good-rows";
import { file, type HostileFile, taken } from "@/tests/hostile/hostile-file";

const NAMES: Readonly<Record<string, string>> = {
  tags: `"><img src=x onerror=alert(1)>.csv`,
  "a script": "<script>alert(1)</script>.csv",
  "line breaks": "a\r\nContent-Type: text/html\r\n\r\nb.csv",
  NUL: "a\0b.csv",
  smileys: "😀🇨🇳👨‍👩‍👧.csv",
  "turned writing": "\u202evsc.exe",
  "a path": "../../../etc/passwd",
  "a path of Windows": "C:\\Windows\\System32\\drivers\\etc\\hosts",
  "300 letters": `${"x".repeat(296)}.csv`,
  "300 Chinese letters": `${"评".repeat(296)}.csv`,
  "a formula": "=cmd|' /C calc'!A0.csv",
  SQL: "'; drop table import; --.csv",
  "a template": "{{7*7}}${7*7}%s.csv",
  "half a character": "a\ud83d.csv",
  "nothing but spaces": "   ",
  "an object's own": "__proto__",
  "a wrong ending": "reviews.exe",
  "two endings": "reviews.csv.gz.zip.xlsx",
  controls: "a\u0007\u001b[31mb.csv",
};

export const FILE_NAMES: readonly HostileFile[] = Object.entries(NAMES).map(([name, fileName]) =>
  file(`a file called ${name}`, goodCsv(), taken(3), { fileName }),
);
