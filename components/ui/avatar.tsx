/**
 * Initials of a person: first letters of two words, or the last two characters of a Chinese name. They are drawn and
 * no text: what stands around them says the name, and a button's visible text would have to be part of its name.
 */
export function Avatar({ name }: { name: string }) {
  return (
    <span
      aria-hidden
      data-initials={initials(name)}
      className="before:content-[attr(data-initials)] grid size-[26px] shrink-0 place-items-center rounded-full border border-line-strong bg-sunken text-2xs font-semibold text-ink-2"
    />
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = words[0] ?? "";
  if (/\p{Script=Han}/u.test(first)) return [...first].slice(-2).join("");
  const last = words.length > 1 ? words.at(-1) : undefined;
  return `${[...first][0] ?? "?"}${last ? ([...last][0] ?? "") : ""}`.toUpperCase();
}
