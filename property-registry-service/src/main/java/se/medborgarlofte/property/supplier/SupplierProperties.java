package se.medborgarlofte.property.supplier;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.medborgarlofte.property.domain.UvColour;

/**
 * The settings of {@code suppliers.*}.
 *
 * @param timeLimit how long one enquiry may take
 * @param tries how often it is tried at once before it waits for its turn again
 * @param atOnce how many enquiries one supplier gets at the same time
 * @param openFor how long a supplier that keeps failing is left alone
 * @param registers whom to ask
 */
@ConfigurationProperties("suppliers")
record SupplierProperties(
        @DefaultValue("3s") Duration timeLimit,
        @DefaultValue("2") int tries,
        @DefaultValue("4") int atOnce,
        @DefaultValue("20s") Duration openFor,
        @DefaultValue List<Register> registers) {

    /**
     * A supplier's register.
     *
     * @param name the supplier, as its batches name it
     * @param apiKey sent as a bearer token; none when it wants none
     * @param uvColours in which its fluids glow
     */
    record Register(
            String name,
            URI baseUri,
            @Nullable String apiKey,
            @DefaultValue List<UvColour> uvColours) {

        /** Without the key. */
        @Override
        public String toString() {
            return "Register[" + name + "]";
        }
    }
}
