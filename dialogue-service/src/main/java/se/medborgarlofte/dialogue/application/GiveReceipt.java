package se.medborgarlofte.dialogue.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Receipt;

/** Gives a receipt to everybody whose concern was used: "you said – we did". */
@Service
public class GiveReceipt {

    private final Concerns concerns;

    GiveReceipt(Concerns concerns) {
        this.concerns = concerns;
    }

    /**
     * Gives the receipt to each concern that has none for the same fact yet.
     *
     * @return the concerns that are not known yet; nothing was done for them
     */
    public List<String> give(List<String> concernIds, Receipt receipt) {
        return concernIds.stream().filter(id -> !given(id, receipt)).toList();
    }

    private boolean given(String concernId, Receipt receipt) {
        if (!concerns.contains(concernId)) {
            return false;
        }
        concerns.change(concernId, concern -> concern.give(receipt));
        return true;
    }
}
