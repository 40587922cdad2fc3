package se.medborgarlofte.property.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.Place;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.TheftPeriod;

/**
 * What a file of theft reports says.
 *
 * @param rows rows read, the header not counted
 * @param cases the reports that the good rows make up, in the order of their first rows
 * @param refused rows that say something impossible
 * @param remarks what is possible but worth a look
 */
public record ReadTheftFile(int rows, List<Case> cases, List<Finding> refused, List<Finding> remarks) {
    public ReadTheftFile {
        cases = List.copyOf(cases);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /** One theft, known to the source by a key. */
    public record Case(
            String key,
            TheftPeriod stolen,
            @Nullable String municipalityCode,
            @Nullable Place place,
            List<Thing> things) {
        public Case {
            things = List.copyOf(things);
        }
    }

    /** One stolen thing, known to the source by the key of its row. */
    public record Thing(String rowKey, NewThing thing, Standing standing) {}

    /**
     * Something found in a row.
     *
     * @param line the line of the file on which the row begins, the header being line 1
     * @param code what is wrong
     * @param column where
     */
    public record Finding(int line, FindingCode code, String column) {}
}
