package jamfor.analytics.edition;

import java.time.LocalDate;

/**
 * What the registers of a figure's period say of the units that it rests on.
 *
 * @param found how many of its units they list
 * @param of how many units there are by them, of its school form and providers
 * @param others how many of its units they do not list
 * @param day of the newest of them
 */
public record Registered(int found, int of, int others, LocalDate day) {}
