package se.medborgarlofte.property.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.NormalForm;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;

/** Sees to it that what the public is shown of a thing gives nothing away by which it could be claimed. */
@Component
class PublicWords {

    private final IdentifierVault vault;
    private final AggregateStore<Seizure, SeizureEvent> seizures;

    PublicWords(IdentifierVault vault, AggregateStore<Seizure, SeizureEvent> seizures) {
        this.vault = vault;
        this.seizures = seizures;
    }

    void requireHarmless(String seizureId, String itemId, String words) {
        String shown = NormalForm.of(words).map(NormalForm::exact).orElse("");
        boolean tells = seizures.load(seizureId).state().items().stream()
                .filter(item -> item.seizedItemId().equals(itemId))
                .flatMap(item -> vault.reveal(Keeping.ofSeizedItem(seizureId, itemId), item.identifiers()).stream())
                .flatMap(identifier -> NormalForm.of(identifier.value()).stream())
                .anyMatch(form -> shown.contains(form.exact()));
        if (tells) {
            throw Refusal.WORDS_GIVE_AWAY.asException();
        }
    }
}
