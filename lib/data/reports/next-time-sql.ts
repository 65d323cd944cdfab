/** When a schedule of rhythm `every` comes next in workspace `w`: Monday or the first of the month, six by its clock. */
export const NEXT_TIME = `((date_trunc(every, now() at time zone w."timeZone") + ('1 ' || every)::interval + interval '6 hours')
   at time zone w."timeZone")`;
