package se.medborgarlofte.property.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
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
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.NormalForm;
import se.medborgarlofte.property.domain.Place;
import se.medborgarlofte.property.domain.Surroundings;
import se.medborgarlofte.property.domain.TheftReport;

/** What was stolen lately, for police of the area: near a place, and as a list of hashes to take along. */
@Service
public class RecentThefts {

    /** What was stolen longer ago is no longer worth carrying along. */
    private static final Period LISTED_FOR = Period.ofYears(2);

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

    /** The things stolen near a place in the latest days, the nearest first. Reports without a place are left out. */
    public List<Near> near(Caller caller, String municipalityCode, Surroundings near, int days) {
        access.require(PropertyOperation.READ_RECENT_THEFTS, caller, Resource.in(municipalityCode));
        return lists.since(municipalityCode, today().minusDays(days), near).stream()
                .flatMap(report -> near(report, near).stream())
                .sorted(Comparator.comparingDouble(Near::kilometres)
                        .thenComparing(Near::stolenTo, Comparator.reverseOrder())
                        .thenComparing(Near::reportId))
                .toList();
    }

    /** The identifiers of what is missing, each as an HMAC-SHA-256 of its exact form under the list's key. */
    public HotList hotList(Caller caller, String municipalityCode) {
        access.require(PropertyOperation.READ_RECENT_THEFTS, caller, Resource.in(municipalityCode));
        audit.append("hot-lists:" + municipalityCode, caller.personId(), "take-hot-list", municipalityCode, Map.of());
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        List<String> hashes = lists.since(municipalityCode, today().minus(LISTED_FOR)).stream()
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

    private List<Near> near(Stored<TheftReport> report, Surroundings near) {
        Place place = report.state().place();
        if (place == null || near.distance(place) > near.kilometres()) {
            return List.of();
        }
        return things.of(report.id(), report.state()).stream()
                .filter(MissingThings.ReportedThing::missing)
                .flatMap(thing -> Stream.ofNullable(thing.description()))
                .map(description -> new Near(
                        report.id(), description, report.state().stolen().to(), near.distance(place)))
                .toList();
    }

    private LocalDate today() {
        return Custody.dayOf(clock.instant());
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
