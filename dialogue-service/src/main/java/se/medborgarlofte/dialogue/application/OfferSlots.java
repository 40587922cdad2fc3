package se.medborgarlofte.dialogue.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Slot;
import se.medborgarlofte.dialogue.domain.SlotWish;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Offers the times at which somebody of each authority can come; who that would be is not said. */
@Service
public class OfferSlots {

    /** More nobody reads; a narrower window finds the rest. */
    private static final int MOST = 500;

    private final Access access;
    private final Diaries diaries;

    OfferSlots(Access access, Diaries diaries) {
        this.access = access;
        this.diaries = diaries;
    }

    public Found<Slot> offer(Caller caller, SlotWish wish, Range range) {
        access.require(DialogueOperation.SEE_SLOTS, caller, Resource.in(wish.municipalityCode()));
        List<Slot> all = diaries.slots(wish, MOST);
        return new Found<>(all.stream().skip(range.skip()).limit(range.limit()).toList(), all.size());
    }
}
