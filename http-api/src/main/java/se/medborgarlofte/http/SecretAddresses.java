package se.medborgarlofte.http;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import java.util.regex.Pattern;

/** Keeps the secrets that stand in some addresses out of traces: a calendar's address, and the links of subscriptions. */
public final class SecretAddresses implements ObservationFilter {

    private static final String ADDRESS = "http.url";
    private static final Pattern SECRET =
            Pattern.compile("/(calendars|unsubscriptions|subscription-confirmations)/[^/?#]+");

    @Override
    public Observation.Context map(Observation.Context context) {
        KeyValue address = context.getHighCardinalityKeyValue(ADDRESS);
        if (address != null) {
            context.addHighCardinalityKeyValue(KeyValue.of(ADDRESS, without(address.getValue())));
        }
        return context;
    }

    /** The same address, with its secret struck out. */
    static String without(String address) {
        return SECRET.matcher(address).replaceAll("/$1/-");
    }
}
