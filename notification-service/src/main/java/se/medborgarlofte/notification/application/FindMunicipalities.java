package se.medborgarlofte.notification.application;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.SubscriptionTopic;
import se.medborgarlofte.notification.domain.area.Area;
import se.medborgarlofte.notification.domain.area.AreaFault;
import se.medborgarlofte.notification.domain.area.Position;

/**
 * Says what to follow for an area that somebody draws. The finest place that events name is the municipality, so an area
 * means the municipalities whose main towns lie inside, or else the one whose main town is nearest. The drawing is kept
 * nowhere: it may show where somebody lives.
 */
@Service
public class FindMunicipalities {

    private static final int MOST = 10;

    private final Access access;
    private final MainTowns towns;

    FindMunicipalities(Access access, MainTowns towns) {
        this.access = access;
        this.towns = towns;
    }

    /**
     * What to follow: one municipality, or a circle of several.
     *
     * @param pointer where the area stands in what was sent
     */
    public SubscriptionTopic in(Caller caller, Area area, String pointer) {
        access.require(NotificationOperation.FIND_MUNICIPALITIES, caller, Resource.anywhere());
        area.fault().ifPresent(fault -> {
            throw Problem.of(CommonProblem.INVALID_REQUEST)
                    .error(fault == AreaFault.RADIUS ? "/radiusKm" : pointer, code(fault));
        });
        List<String> codes = towns.positions().entrySet().stream()
                .filter(town -> area.contains(town.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (codes.size() > MOST) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error(pointer, "area-too-large");
        }
        return switch (codes.size()) {
            case 0 -> municipality(nearest(area.middle()));
            case 1 -> municipality(codes.getFirst());
            default -> new SubscriptionTopic(SubscriptionTopic.Kind.CIRCLE, String.join("-", codes));
        };
    }

    private static String code(AreaFault fault) {
        return "area-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String nearest(Position middle) {
        return towns.positions().entrySet().stream()
                .min(Comparator.comparing(town -> town.getValue().kilometresTo(middle)))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static SubscriptionTopic municipality(String code) {
        return new SubscriptionTopic(SubscriptionTopic.Kind.MUNICIPALITY, code);
    }
}
