package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.system.world.Chance;

/** A file of theft reports in the shape of police open data, with some rows that nobody can use. */
final class TheftFile {

    private static final String HEADER = "Index_,event_unique_id,Occurrence_Date,Occurrence_Time,Bike_Make,Bike_Model,"
            + "Bike_Type,Bike_Speed,Bike_Colour,Cost_of_Bike,Status,Lat,Long,Municipality_Code";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu.MM.dd");
    private static final int ROWS_OF_TWO_THINGS = 10;

    private final Chance chance;
    private final LocalDate day;
    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private final List<Integer> badLines = new ArrayList<>();
    private int reports;
    private long nextKey;

    TheftFile(Chance chance, LocalDate day) {
        this.chance = chance;
        this.day = day;
        this.nextKey = Long.parseLong(chance.digits(15));
    }

    /** Adds so many reports of an area; every tenth is of two bicycles. */
    void reports(String municipalityCode, int count) {
        for (int i = 0; i < count; i++) {
            String report = "K" + chance.digits(12);
            good(report, municipalityCode);
            if (i % ROWS_OF_TWO_THINGS == 0) {
                good(report, municipalityCode);
            }
            reports++;
        }
    }

    /** Adds rows that are refused, each for another reason. */
    void badRows(String municipalityCode) {
        bad("%s,%s,2026.02.30,18:00:00,X,Y,RG,3,RED,4500,STOLEN,55.6,13.2,%s", municipalityCode);
        bad("%s,%s,2017.12.08,18:00:00,X,Y,RG,3,RED,4500,LOST,55.6,13.2,%s", municipalityCode);
        bad("%s,%s,2017.12.08,18:00:00,X,Y,RG,3,RED,cheap,STOLEN,55.6,13.2,%s", municipalityCode);
        bad("%s,%s,9999.01.01,18:00:00,X,Y,RG,3,RED,4500,STOLEN,55.6,13.2,%s", municipalityCode);
        bad("%s,%s,2017.12.08,18:00:00,X,Y,RG,3,RED,4500,STOLEN,55.6,13.2,%s,one,too,many", municipalityCode);
    }

    private void good(String report, String municipalityCode) {
        lines.add(String.join(
                ",",
                Long.toString(nextKey++),
                report,
                DATE.format(day),
                "%02d:00:00".formatted(chance.below(24)),
                chance.oneOf("CRESCENT", "MONARK", "TREK", "UNKNOWN", "OT"),
                chance.oneOf("ELINA", "KARIN", "FX2", "UNKNOWN"),
                chance.oneOf("RG", "MT", "RC", "EL"),
                chance.oneOf("1", "3", "7", "24"),
                chance.oneOf("RED", "BLK", "BLU", ""),
                chance.oneOf("900", "4500", "12000", ""),
                "STOLEN",
                "55.6%02d".formatted(chance.below(100)),
                "13.2%02d".formatted(chance.below(100)),
                municipalityCode));
    }

    private void bad(String form, String municipalityCode) {
        lines.add(form.formatted(nextKey++, "K" + chance.digits(12), municipalityCode));
        badLines.add(lines.size());
    }

    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    int reports() {
        return reports;
    }

    int rows() {
        return lines.size() - 1;
    }

    /** The lines, counted from one, that must be refused. */
    List<Integer> badLines() {
        return List.copyOf(badLines);
    }
}
