package se.medborgarlofte.property.application;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.cipher.ForgottenSubjectException;
import se.medborgarlofte.property.domain.ExactKey;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MatchBasis;
import se.medborgarlofte.property.domain.NormalForm;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.Refusal;

/** Turns what somebody wrote into what is kept, and back for those who may read it. */
@Component
class IdentifierVault {
    private final FieldCipher cipher;

    IdentifierVault(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** Normalises, encrypts and hashes; a value that only says "unknown" is left out. */
    List<ProtectedIdentifier> protect(Keeping keeping, List<WrittenIdentifier> written) {
        return written.stream()
                .map(identifier -> protect(keeping, identifier))
                .flatMap(Optional::stream)
                .toList();
    }

    List<WrittenIdentifier> reveal(Keeping keeping, List<ProtectedIdentifier> kept) {
        return kept.stream().map(identifier -> reveal(keeping, identifier)).toList();
    }

    /** The keyed hash by which a kit's code is known; none when the code would point at nothing. */
    Optional<String> markingLookup(String code) {
        return NormalForm.of(code).flatMap(form -> Optional.ofNullable(lookup(IdentifierKind.MARKING_CODE, form)));
    }

    /** What an identifier must equal to be the same; none when equality would say nothing. */
    Optional<ExactKey> exactKey(WrittenIdentifier written) {
        return written.kind()
                .instantBasis()
                .flatMap(basis -> NormalForm.of(written.value())
                        .flatMap(form -> Optional.ofNullable(lookup(written.kind(), form)))
                        .map(hash -> new ExactKey(basis, hash)));
    }

    /** What was read of a marking, kept under the reading's own key. */
    MarkReading.Code markingCode(String readingId, String code) {
        String lookup = markingLookup(code).orElseThrow(Refusal.CODE_TELLS_NOTHING::asException);
        WrittenIdentifier written = new WrittenIdentifier(IdentifierKind.MARKING_CODE, code);
        ProtectedIdentifier kept =
                protect(ReadingAccess.keeping(readingId), List.of(written)).getFirst();
        return new MarkReading.Code(kept, KitRegister.id(lookup));
    }

    /** The same for those who compare: an owner who has been forgotten has no identifiers any more. */
    List<WrittenIdentifier> revealIfKept(Keeping keeping, List<ProtectedIdentifier> kept) {
        try {
            return reveal(keeping, kept);
        } catch (ForgottenSubjectException forgotten) {
            return List.of();
        }
    }

    private Optional<ProtectedIdentifier> protect(Keeping keeping, WrittenIdentifier written) {
        return NormalForm.of(written.value())
                .map(form -> new ProtectedIdentifier(
                        written.kind(), encrypt(keeping, written), lookup(written.kind(), form), NormalForm.VERSION));
    }

    private byte[] encrypt(Keeping keeping, WrittenIdentifier written) {
        return cipher.encrypt(
                keeping.subject(),
                keeping.collection(),
                keeping.thingId(),
                keeping.field(written.kind()),
                written.value());
    }

    private WrittenIdentifier reveal(Keeping keeping, ProtectedIdentifier kept) {
        String value = cipher.decrypt(
                keeping.subject(), keeping.collection(), keeping.thingId(), keeping.field(kept.kind()), kept.sealed());
        return new WrittenIdentifier(kept.kind(), value);
    }

    private @Nullable String lookup(IdentifierKind kind, NormalForm form) {
        return form.telling() ? HexFormat.of().formatHex(cipher.lookupHash(purpose(kind), form.exact())) : null;
    }

    /** Kinds that may equal one another are hashed for one purpose. */
    private static String purpose(IdentifierKind kind) {
        return "identifier-" + kind.instantBasis().map(MatchBasis::name).orElse(kind.name());
    }
}
