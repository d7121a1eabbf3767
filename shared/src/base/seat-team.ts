/** People who share one seat. */
export const MOST_AT_A_SEAT = 6;
