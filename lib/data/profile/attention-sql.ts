/**
 * What customers' attention went to, as a query with columns "customerId", "productId", weight: a bought piece counts 1,
 * carts and favourites .5, clicks .25, views .1 each. $1 is the workspace; where $2 holds, each customer's last order is
 * left out, for telling how well what went before it tells it.
 */
export const ATTENTION = `select "customerId", "productId", least(quantity, 5) as weight from (
         select *, "orderedAt" = max("orderedAt") over (partition by "customerId") as latest from order_line
          where "workspaceId" = $1 and "customerId" is not null and not returned) line
        where quantity > 0 and not ($2 and latest)
       union all
       select "customerId", "productId",
              case type when 'cart' then .5 when 'favourite' then .5 when 'click' then .25 else .1 end
         from event where "workspaceId" = $1 and "customerId" is not null and type <> 'impression'`;
