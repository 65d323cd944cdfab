import { type ForecastEvaluation, scoreForecasts } from "@/lib/algorithms/forecast/score-forecasts";
import { AppError } from "@/lib/domain/errors";
import { makePanels, type PanelOptions } from "@/lib/services/evaluate/make-panel";
import type { Tell } from "@/lib/services/evaluate/mine-texts";
import { type DemandColumns, readDemand } from "@/lib/services/evaluate/read-demand";
import type { TableOptions } from "@/lib/services/evaluate/read-table";

interface Judged extends ForecastEvaluation {
  /** The first day of each forecast. */
  readonly origins: string[];
  readonly periods: number;
}

export interface ForecastResult {
  readonly rows: number;
  readonly leftOut: number;
  readonly cancelled: number;
  readonly items: number;
  /** The largest items that sold in 20 weeks before the first origin; null where there are none. */
  readonly largest: Judged | null;
  /** The largest of those that sell in less than every 1.32th period. */
  readonly intermittent: Judged | null;
}

const DAY_MS = 86_400_000;

/**
 * Forecasts a file's sales at several origins from what was known then, beside simpler methods. Throws AppError
 * "evaluateNoSeries" where no item has enough history.
 */
export async function evaluateForecast(
  table: TableOptions,
  columns: DemandColumns,
  options: PanelOptions & {
    readonly seed: number;
    readonly tell: Tell;
    readonly onSeries?: (row: object) => void;
  },
): Promise<ForecastResult> {
  options.tell("read", 0);
  const sales = await readDemand(table, columns);
  const panels = makePanels(sales, options);
  if (panels.length === 0) throw new AppError("evaluateNoSeries", { rows: sales.rows });
  const judge = (intermittent: boolean): Judged | null => {
    const judged = panels.find((panel) => panel.intermittent === intermittent);
    if (!judged) return null;
    options.tell(intermittent ? "forecast intermittent" : "forecast largest", 0);
    const { items, onSeries } = { items: judged.items, ...options };
    const score = scoreForecasts(judged.panel, judged.origins, {
      ...options,
      onForecast: ({ item, ...row }) => onSeries?.({ item: items[item], intermittent, ...row }),
    });
    const dayOf = (origin: number) =>
      new Date((judged.days[origin] ?? 0) * DAY_MS).toISOString().slice(0, 10);
    return { origins: judged.origins.map(dayOf), periods: judged.days.length, ...score };
  };
  const { rows, leftOut, cancelled } = sales;
  const found = { largest: judge(false), intermittent: judge(true) };
  return { rows, leftOut, cancelled, items: sales.items.length, ...found };
}
