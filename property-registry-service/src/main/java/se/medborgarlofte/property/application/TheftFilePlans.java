package se.medborgarlofte.property.application;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.domain.TheftReportImport;

/**
 * What received files say. Reading a large file takes longer than importing a slice of it, so the file read last is
 * remembered while there is memory to spare; it is read again after a restart.
 */
@Component
class TheftFilePlans {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final TheftFileReader reader;
    private final ImportFiles files;
    private volatile SoftReference<Plan> last = new SoftReference<>(null);

    TheftFilePlans(TheftFileReader reader, ImportFiles files) {
        this.reader = reader;
        this.files = files;
    }

    private record Plan(String importId, ReadTheftFile file) {}

    ReadTheftFile of(String importId, TheftReportImport begun) {
        @Nullable Plan known = last.get();
        if (known != null && known.importId().equals(importId)) {
            return known.file();
        }
        LocalDate receivedOn = LocalDate.ofInstant(begun.receivedAt(), SWEDEN);
        ReadTheftFile file = reader.read(files.load(importId), receivedOn);
        last = new SoftReference<>(new Plan(importId, file));
        return file;
    }
}
