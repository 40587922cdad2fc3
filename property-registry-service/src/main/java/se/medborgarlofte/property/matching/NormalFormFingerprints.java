package se.medborgarlofte.property.matching;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.property.application.ComparedThing;
import se.medborgarlofte.property.application.Fingerprints;

/** Fingerprints of normal forms: keyed, because a digest of a short engraving could be guessed. */
@Component
class NormalFormFingerprints implements Fingerprints {
    private final EngineThings things = new EngineThings();
    private final FieldCipher cipher;
    private final CurrentWeights weights;

    NormalFormFingerprints(FieldCipher cipher, CurrentWeights weights) {
        this.cipher = cipher;
        this.weights = weights;
    }

    @Override
    public String of(List<ComparedThing> compared) {
        String forms = compared.stream()
                .map(this::form)
                .collect(Collectors.joining("\n", weights.get().number() + "\n", ""));
        return HexFormat.of().formatHex(cipher.lookupHash("normal-form", forms));
    }

    private String form(ComparedThing thing) {
        return thing.lookedFor() + " " + things.normal(thing).digest();
    }
}
