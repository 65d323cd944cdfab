import Link from "next/link";

/** The product's sign and name, a link to the start. */
export function Brand({ href }: { href: string }) {
  return (
    <Link
      href={href}
      className="flex h-8 items-center gap-2 px-2 text-[0.875rem] font-semibold tracking-[-0.01em] text-ink"
    >
      <svg viewBox="0 0 18 18" aria-hidden className="size-[18px]">
        <path
          d="M2 15V3l8 9V3"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
        <circle cx="14.2" cy="13.2" r="2.3" className="fill-accent" />
      </svg>
      Needscape
    </Link>
  );
}
