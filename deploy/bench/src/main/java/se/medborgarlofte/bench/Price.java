package se.medborgarlofte.bench;

import java.util.regex.Pattern;

/** Reads prices as people and shops write them: {@code $1,299.00}, {@code 1 299,50 kr}, {@code 1.299,-}. */
final class Price {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,'\\s\\u00a0\\u202f]*");
    private static final Pattern DECIMALS = Pattern.compile("(.*)[.,](\\d{1,2})");

    private Price() {}

    /** Zero when there is none. */
    static double read(String text) {
        var number = NUMBER.matcher(text);
        if (!number.find()) {
            return 0;
        }
        String digits = number.group().replaceAll("[\\s\\u00a0\\u202f']", "").replaceAll("[.,]+$", "");
        var decimals = DECIMALS.matcher(digits);
        return decimals.matches()
                ? Double.parseDouble("0" + onlyDigits(decimals.group(1)) + "." + decimals.group(2))
                : Double.parseDouble("0" + onlyDigits(digits));
    }

    private static String onlyDigits(String text) {
        return text.replaceAll("\\D", "");
    }
}
