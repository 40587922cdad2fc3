package se.medborgarlofte.eventing.admin;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.medborgarlofte.eventing.deadletter.DeadLetters;
import se.medborgarlofte.eventing.deadletter.DeadLetters.DeadLetter;

/** Dead letters: list, show, replay to the handler that failed, discard with a reason. */
@RestController
@RequestMapping(AdminPaths.BASE + "/dead-letters")
class DeadLetterController {

    private final DeadLetters letters;

    DeadLetterController(DeadLetters letters) {
        this.letters = letters;
    }

    record Letters(List<DeadLetter> items, long total, int page, int limit) {}

    record Discard(String reason) {}

    @GetMapping
    Letters list(
            @RequestParam(defaultValue = "OPEN") DeadLetters.State state,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "1") int page) {
        int size = Math.clamp(limit, 1, 100);
        int skip = (Math.max(page, 1) - 1) * size;
        return new Letters(letters.list(state, size, skip), letters.count(state), Math.max(page, 1), size);
    }

    @GetMapping("/{id}")
    DeadLetter show(@PathVariable String id) {
        return letters.find(id).orElseThrow(DeadLetterController::unknown);
    }

    @PostMapping("/{id}/replays")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable String id, Principal operator) {
        switch (letters.replay(id, operator.getName())) {
            case HANDLED -> {}
            case FAILED_AGAIN ->
                throw new ResponseStatusException(
                        HttpStatus.CONFLICT, "The handler failed again; the letter stays open");
            case CLOSED_ALREADY -> throw closed();
            case UNKNOWN -> throw unknown();
        }
    }

    @PostMapping("/{id}/discards")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, @RequestBody Discard discard, Principal operator) {
        if (discard.reason() == null || discard.reason().isBlank()) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "Say why the letter is discarded");
        }
        switch (letters.discard(id, operator.getName(), discard.reason())) {
            case DISCARDED -> {}
            case CLOSED_ALREADY -> throw closed();
            case UNKNOWN -> throw unknown();
        }
    }

    private static ResponseStatusException closed() {
        return new ResponseStatusException(HttpStatus.CONFLICT, "The letter was closed before");
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such dead letter");
    }
}
