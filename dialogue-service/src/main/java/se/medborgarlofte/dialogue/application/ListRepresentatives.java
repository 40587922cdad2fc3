package se.medborgarlofte.dialogue.application;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Lists the representatives of one's own authority in a municipality; the other's diaries are not one's to see. */
@Service
public class ListRepresentatives {

    private final Access access;
    private final Representatives representatives;

    ListRepresentatives(Access access, Representatives representatives) {
        this.access = access;
        this.representatives = representatives;
    }

    public Found<Stored<Representative>> list(Caller caller, String municipalityCode, Range range) {
        Resource area = Resource.in(municipalityCode);
        List<Party> visible = Arrays.stream(Party.values())
                .filter(party -> access.allows(DialogueOperation.keepingDiaryFor(party), caller, area))
                .toList();
        if (visible.isEmpty()) {
            access.require(DialogueOperation.KEEP_DIARY_FOR_MUNICIPALITY, caller, area);
        }
        return representatives.search(municipalityCode, visible, range);
    }
}
