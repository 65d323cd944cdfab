import {
  BookA,
  Boxes,
  FileChartColumn,
  FileText,
  Headset,
  HeartPulse,
  History,
  LayoutDashboard,
  ListOrdered,
  type LucideIcon,
  Map as MapIcon,
  MessageSquareText,
  Package,
  Search,
  Settings,
  Shapes,
  Target,
  Upload,
  Users,
} from "lucide-react";

/** Pages of the left navigation; the key names its word in messages `layout.nav`. */
export type NavKey =
  | "overview"
  | "search"
  | "service"
  | "needs"
  | "personas"
  | "map"
  | "topics"
  | "documents"
  | "products"
  | "dictionary"
  | "recommendations"
  | "audiences"
  | "stock"
  | "reports"
  | "data"
  | "health"
  | "runs"
  | "settings";

export interface NavItem {
  readonly key: NavKey;
  /** Under the workspace; the overview is the workspace itself. */
  readonly path: string;
  readonly icon: LucideIcon;
}

export interface NavSection {
  readonly key: "start" | "understand" | "act" | "data";
  readonly items: readonly NavItem[];
}

export const NAV_SECTIONS: readonly NavSection[] = [
  { key: "start", items: [{ key: "overview", path: "", icon: LayoutDashboard }] },
  {
    key: "understand",
    items: [
      { key: "needs", path: "/needs", icon: MessageSquareText },
      { key: "personas", path: "/personas", icon: Users },
      { key: "map", path: "/map", icon: MapIcon },
      { key: "topics", path: "/topics", icon: Shapes },
      { key: "products", path: "/products", icon: Package },
      { key: "documents", path: "/documents", icon: FileText },
      { key: "dictionary", path: "/dictionary", icon: BookA },
    ],
  },
  {
    key: "act",
    items: [
      { key: "search", path: "/search", icon: Search },
      { key: "service", path: "/service", icon: Headset },
      { key: "recommendations", path: "/recommendations", icon: ListOrdered },
      { key: "audiences", path: "/audiences", icon: Target },
      { key: "stock", path: "/stock", icon: Boxes },
      { key: "reports", path: "/reports", icon: FileChartColumn },
    ],
  },
  {
    key: "data",
    items: [
      { key: "data", path: "/data", icon: Upload },
      { key: "health", path: "/data/health", icon: HeartPulse },
      { key: "runs", path: "/runs", icon: History },
      { key: "settings", path: "/settings", icon: Settings },
    ],
  },
];
