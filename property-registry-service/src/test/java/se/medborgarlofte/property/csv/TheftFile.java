package se.medborgarlofte.property.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes small files in the shape of police open data. */
public final class TheftFile {
    private static final List<String> HEADERS = List.of(
            "Index_",
            "event_unique_id",
            "Occurrence_Date",
            "Occurrence_Year",
            "Occurrence_Month",
            "Occurrence_Day",
            "Occurrence_Time",
            "Bike_Make",
            "Bike_Model",
            "Bike_Type",
            "Bike_Speed",
            "Bike_Colour",
            "Cost_of_Bike",
            "Status",
            "Lat",
            "Long",
            "Municipality_Code",
            "Serial_Number");

    private final List<String> lines = new ArrayList<>();

    public TheftFile() {
        lines.add(String.join(",", HEADERS));
    }

    /** A row that is good unless the given values, by column, make it otherwise. */
    public TheftFile row(String index, String caseKey, String... columnsAndValues) {
        Map<String, String> values = new TreeMap<>(Map.ofEntries(
                Map.entry("Index_", index),
                Map.entry("event_unique_id", caseKey),
                Map.entry("Occurrence_Date", "2025.07.18"),
                Map.entry("Occurrence_Year", "2025"),
                Map.entry("Occurrence_Month", "7"),
                Map.entry("Occurrence_Day", "18"),
                Map.entry("Occurrence_Time", "18:00:00"),
                Map.entry("Bike_Make", "CRESCENT       "),
                Map.entry("Bike_Model", "ELINA"),
                Map.entry("Bike_Type", "RG"),
                Map.entry("Bike_Speed", "3"),
                Map.entry("Bike_Colour", "RED   "),
                Map.entry("Cost_of_Bike", "4500"),
                Map.entry("Status", "STOLEN"),
                Map.entry("Lat", "55.7047"),
                Map.entry("Long", "13.1910")));
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            values.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        lines.add(
                HEADERS.stream().map(header -> values.getOrDefault(header, "")).collect(Collectors.joining(",")));
        return this;
    }

    public TheftFile line(String line) {
        lines.add(line);
        return this;
    }

    public TheftFile without(String header) {
        lines.set(0, lines.getFirst().replace(header, "Something_Else"));
        return this;
    }

    public String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
