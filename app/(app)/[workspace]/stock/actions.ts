"use server";

import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { stockCountry, stockSetting } from "@/lib/domain/stock/stock-filter";
import { askForForecast } from "@/lib/services/stock/ask-for-forecast";
import { chooseCountry } from "@/lib/services/stock/choose-country";
import { cancelOrder, orderStock } from "@/lib/services/stock/order-stock";
import { saveStockSetting } from "@/lib/services/stock/save-stock-setting";
import { action } from "@/lib/web/action";

const workspace = z.string().min(1);
const STOCK = "/[workspace]/stock";

export const askForForecastAction = action(
  z.object({ workspace }),
  (_, actor) => askForForecast(actor),
  STOCK,
);

export const saveStockSettingAction = action(
  stockSetting.extend({ workspace, productId: rowId.nullable() }),
  ({ workspace: _, ...setting }, actor) => saveStockSetting(actor, setting),
  STOCK,
);

export const orderStockAction = action(
  z.object({ workspace, productId: rowId, quantity: z.number().int().min(1).max(10_000_000) }),
  ({ productId, quantity }, actor) => orderStock(actor, { productId, quantity }),
  STOCK,
);

export const cancelOrderAction = action(
  z.object({ workspace, id: rowId }),
  ({ id }, actor) => cancelOrder(actor, { id }),
  STOCK,
);

export const chooseCountryAction = action(
  z.object({ workspace, country: stockCountry }),
  ({ country }, actor) => chooseCountry(actor, country),
  STOCK,
);
