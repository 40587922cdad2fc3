package se.medborgarlofte.dialogue.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.application.RegisterAssociation.Imported;
import se.medborgarlofte.dialogue.domain.Refused;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Takes in a municipality's register of associations: good rows are kept, bad rows are listed. */
@Service
public class ImportAssociations {

    private final RegisterAssociation registerAssociation;

    ImportAssociations(RegisterAssociation registerAssociation) {
        this.registerAssociation = registerAssociation;
    }

    /** A row that could be read, or why it could not. */
    public sealed interface Row {

        /** Its line in the file, from 1. */
        long line();

        /** A row that can be read. */
        record Good(long line, NewAssociation association) implements Row {}

        /** One that cannot; what it said is not repeated. */
        record Bad(long line, String column, String code) implements Row {}
    }

    /** What an import did. */
    public record Result(int added, int changed, int unchanged, List<Row.Bad> refused) {}

    public Result importRows(Caller caller, String municipalityCode, List<Row> rows) {
        registerAssociation.requireMayRegister(caller, municipalityCode);
        Map<Imported, Integer> counts = new EnumMap<>(Imported.class);
        List<Row.Bad> refused = new ArrayList<>();
        for (Row row : rows) {
            switch (row) {
                case Row.Bad bad -> refused.add(bad);
                case Row.Good good -> take(good, municipalityCode, counts, refused);
            }
        }
        return new Result(
                counts.getOrDefault(Imported.NEW, 0),
                counts.getOrDefault(Imported.CHANGED, 0),
                counts.getOrDefault(Imported.UNCHANGED, 0),
                refused);
    }

    private void take(Row.Good row, String municipalityCode, Map<Imported, Integer> counts, List<Row.Bad> refused) {
        NewAssociation association = row.association();
        if (!association.municipalityCode().equals(municipalityCode)) {
            refused.add(new Row.Bad(row.line(), "municipalityCode", "another-municipality"));
        } else if (!PersonalDataCheck.findIn(association.name()).isEmpty()) {
            refused.add(new Row.Bad(row.line(), "name", "personal-data"));
        } else {
            put(row, counts, refused);
        }
    }

    private void put(Row.Good row, Map<Imported, Integer> counts, List<Row.Bad> refused) {
        try {
            counts.merge(registerAssociation.put(row.association()), 1, Integer::sum);
        } catch (Refused e) {
            refused.add(new Row.Bad(
                    row.line(),
                    "",
                    e.refusal().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        }
    }
}
