import Link from "next/link";
import type { ReactNode } from "react";
import { MarkedText } from "@/components/ui/marked-text";
import { Stars } from "@/components/ui/stars";

export interface QuoteProps {
  text: string;
  /** Offsets of the phrase to mark, in UTF-16 units. */
  start?: number | undefined;
  end?: number | undefined;
  /** Language of the text, for the screen reader and the glyphs. */
  language: string;
  rating?: number | null | undefined;
  product?: { readonly name: string; readonly href?: string } | null | undefined;
  /** Formatted. */
  date?: string | null | undefined;
  /** The row it stands in. */
  source?: { readonly label: string; readonly href: string } | undefined;
  /** More of the source line, e.g. `Dialogue, turn 3` or a need's name. */
  children?: ReactNode;
}

/** A customer's own words, the phrase marked, the source in one line. */
export function Quote({ text, start, end, language, rating, product, date, source, children }: QuoteProps) {
  return (
    <figure className="border-l-2 border-line-strong py-px pl-2.5 [&+&]:mt-3">
      <blockquote lang={language} className="text-sm break-words">
        <MarkedText text={text} start={start} end={end} />
      </blockquote>
      <figcaption className="num mt-0.5 flex flex-wrap gap-x-2.5 gap-y-1.5 text-2xs leading-[1.125rem] text-ink-3">
        {rating === null || rating === undefined ? null : <Stars rating={rating} />}
        {product ? (
          product.href ? (
            <Link href={product.href} className="hover:underline">
              {product.name}
            </Link>
          ) : (
            <span>{product.name}</span>
          )
        ) : null}
        {date ? <span className="whitespace-nowrap">{date}</span> : null}
        {children}
        {source ? (
          <Link href={source.href} className="whitespace-nowrap text-accent hover:underline">
            {source.label}
          </Link>
        ) : null}
      </figcaption>
    </figure>
  );
}
