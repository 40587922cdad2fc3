package se.medborgarlofte.notification.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.application.MainTowns;
import se.medborgarlofte.notification.domain.area.Position;

/** The positions that come with the service, in {@code main-towns.tsv}: code, latitude, longitude. */
@Component
class BundledMainTowns implements MainTowns {

    private final Map<String, Position> positions = read();

    @Override
    public Map<String, Position> positions() {
        return positions;
    }

    private static Map<String, Position> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BundledMainTowns.class.getResourceAsStream("/main-towns.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(
                            fields -> fields[0],
                            fields -> new Position(Double.parseDouble(fields[2]), Double.parseDouble(fields[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
