package se.medborgarlofte.property.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.NormalForm;
import se.medborgarlofte.property.domain.Place;
import se.medborgarlofte.property.domain.TheftReport;

/** What was stolen lately, for police of the area: near a place, and as a list of hashes to take along. */
@Service
public class RecentThefts {

    private static final int MOST_REPORTS = 500;
    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final Duration LIST_HOLDS_FOR = Duration.ofHours(24);
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final IdentifierVault vault;
    private final MissingThings things;
    private final TheftReportLists lists;

    RecentThefts(
            Access access,
            Clock clock,
            AuditLog audit,
            IdentifierVault vault,
            MissingThings things,
            TheftReportLists lists) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.vault = vault;
        this.things = things;
        this.lists = lists;
    }

    /** A thing that was stolen near a place. */
    public record Near(String reportId, Description description, LocalDate stolenTo, double kilometres) {}

    /**
     * Keyed hashes for use without a network.
     *
     * @param key of this list alone; whoever loses it loses one list of one day
     * @param normaliser version of the rule by which an identifier is brought into its exact form before it is hashed
     */
    public record HotList(byte[] key, int normaliser, Instant expiresAt, List<String> hashes) {}

    /** The things stolen within a distance, the nearest first. Reports without a place are left out. */
    public List<Near> near(
            Caller caller, String municipalityCode, double latitude, double longitude, double kilometres) {
        access.require(PropertyOperation.READ_RECENT_THEFTS, caller, Resource.in(municipalityCode));
        return recent(municipalityCode).stream()
                .flatMap(report -> near(report, latitude, longitude).stream())
                .filter(near -> near.kilometres() <= kilometres)
                .sorted(Comparator.comparingDouble(Near::kilometres))
                .toList();
    }

    /** The identifiers of what is missing, each as an HMAC-SHA-256 of its exact form under the list's key. */
    public HotList hotList(Caller caller, String municipalityCode) {
        access.require(PropertyOperation.READ_RECENT_THEFTS, caller, Resource.in(municipalityCode));
        audit.append("hot-lists:" + municipalityCode, caller.personId(), "take-hot-list", municipalityCode, Map.of());
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        List<String> hashes = recent(municipalityCode).stream()
                .flatMap(report -> things.of(report.id(), report.state()).stream())
                .filter(MissingThings.ReportedThing::missing)
                .flatMap(thing -> vault.reveal(thing.keeping(), thing.identifiers()).stream())
                .flatMap(identifier -> NormalForm.of(identifier.value()).stream())
                .filter(NormalForm::telling)
                .map(form -> hmac(key, form.exact()))
                .distinct()
                .sorted()
                .toList();
        return new HotList(key, NormalForm.VERSION, clock.instant().plus(LIST_HOLDS_FOR), hashes);
    }

    private List<Near> near(Stored<TheftReport> report, double latitude, double longitude) {
        Place place = report.state().place();
        if (place == null) {
            return List.of();
        }
        double distance = kilometres(place, latitude, longitude);
        return things.of(report.id(), report.state()).stream()
                .filter(MissingThings.ReportedThing::missing)
                .flatMap(thing -> Stream.ofNullable(thing.description()))
                .map(description -> new Near(
                        report.id(), description, report.state().stolen().to(), distance))
                .toList();
    }

    private List<Stored<TheftReport>> recent(String municipalityCode) {
        List<Stored<TheftReport>> reports = new ArrayList<>();
        for (int page = 1; reports.size() < MOST_REPORTS; page++) {
            Page<Stored<TheftReport>> next = lists.in(municipalityCode, PageRequest.of(page, PageRequest.MOST));
            reports.addAll(next.items());
            if (next.items().size() < PageRequest.MOST) {
                break;
            }
        }
        return reports;
    }

    /** On a plane, which over a municipality is exact enough. */
    private static double kilometres(Place place, double latitude, double longitude) {
        double north = (place.latitude() - latitude) * KILOMETRES_PER_DEGREE;
        double east = (place.longitude() - longitude) * KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }

    private static String hmac(byte[] key, String exact) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(exact.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
