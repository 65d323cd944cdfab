import { getLocale, getTranslations } from "next-intl/server";
import { MembersCard } from "@/components/personas/members-card";
import { PersonaProducts } from "@/components/personas/persona-products";
import { PersonaQuotes } from "@/components/personas/persona-quotes";
import { PersonaTexts } from "@/components/personas/persona-texts";
import type { Actor } from "@/lib/domain/actor";
import type { MemberFilter } from "@/lib/domain/persona/member-filter";
import { pickName } from "@/lib/format/pick-name";
import type { PersonaPage } from "@/lib/services/personas/get-persona";
import { listPersonaMembers } from "@/lib/services/personas/list-persona-members";
import { listPersonaProducts } from "@/lib/services/personas/list-persona-products";
import { listPersonaQuotes } from "@/lib/services/personas/list-persona-quotes";
import { listPersonaTexts } from "@/lib/services/personas/list-persona-texts";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly timeZone: string; readonly currency: string };
  page: PersonaPage;
}

/** The parts of a persona's page that read on their own, each behind its Suspense. */
export async function QuotesPanel({ actor, workspace, page }: Props) {
  return (
    <PersonaQuotes
      workspace={workspace.slug}
      timeZone={workspace.timeZone}
      personaKey={page.persona.key}
      quotes={await listPersonaQuotes(actor, page.persona.key)}
    />
  );
}

export async function TextsPanel({ actor, workspace, page }: Props) {
  return (
    <PersonaTexts
      workspace={workspace.slug}
      timeZone={workspace.timeZone}
      persona={page.persona}
      texts={await listPersonaTexts(actor, page.persona.key)}
    />
  );
}

export async function ProductsPanel({ actor, workspace, page }: Props) {
  return (
    <PersonaProducts
      workspace={workspace.slug}
      currency={workspace.currency}
      personaKey={page.persona.key}
      {...(await listPersonaProducts(actor, page.persona.key))}
    />
  );
}

export async function MembersPanel({ actor, workspace, page, filter }: Props & { filter: MemberFilter }) {
  const [members, t, locale] = await Promise.all([
    listPersonaMembers(actor, page.persona.key, filter),
    getTranslations("personas.members"),
    getLocale(),
  ]);
  const need = filter.need === undefined ? undefined : page.needs.get(filter.need);
  const asked = [
    need ? t("askedNeed", { need: pickName(need, locale) }) : null,
    filter.category === undefined ? null : t("askedBought", { what: filter.category }),
    filter.product === undefined
      ? null
      : t("askedBought", { what: page.products.get(filter.product)?.title ?? filter.product }),
    filter.attribute === undefined ? null : filter.attribute.replace(":", " = "),
    filter.band === undefined && filter.orders === undefined ? null : t("askedCell"),
  ].filter((word) => word !== null);
  return (
    <MembersCard
      workspace={workspace.slug}
      currency={workspace.currency}
      persona={page.persona}
      filter={{ ...filter, page: members.page }}
      {...members}
      asked={asked}
    />
  );
}
