package se.medborgarlofte.notification.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.notification.application.ReadInbox;
import se.medborgarlofte.notification.domain.Language;

/**
 * Sends what comes into inboxes as it comes. A stream ends after half a minute, so that it fits into every time limit on
 * the way and no token outlives its check by more; the client goes on from the last number it has seen and misses
 * nothing.
 */
@Component
class InboxStreams {

    private static final Duration LASTS = Duration.ofSeconds(25);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final long COME_BACK_MILLIS = 500;
    private static final int AT_A_TIME = 50;

    private final ReadInbox readInbox;
    private final Set<Semaphore> waiting = ConcurrentHashMap.newKeySet();

    InboxStreams(ReadInbox readInbox) {
        this.readInbox = readInbox;
        readInbox.listen(() -> waiting.forEach(Semaphore::release));
    }

    SseEmitter open(Caller caller, long after, Language language) {
        // Before the stream begins, so that whoever may not read gets an ordinary refusal.
        readInbox.unread(caller);
        SseEmitter stream = new SseEmitter(LASTS.plusSeconds(10).toMillis());
        Thread.ofVirtual().name("inbox-stream").start(() -> run(stream, caller, after, language));
        return stream;
    }

    private void run(SseEmitter stream, Caller caller, long after, Language language) {
        Semaphore news = new Semaphore(0);
        waiting.add(news);
        try {
            stream.send(SseEmitter.event().comment("here").reconnectTime(COME_BACK_MILLIS));
            supply(stream, caller, after, language, news);
            stream.complete();
        } catch (IOException | IllegalStateException _) {
            // The reader has gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            stream.completeWithError(e);
        } finally {
            waiting.remove(news);
        }
    }

    private void supply(SseEmitter stream, Caller caller, long after, Language language, Semaphore news)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + LASTS.toNanos();
        long last = after;
        while (System.nanoTime() < end) {
            List<ReadInbox.Letter> letters = readInbox.after(caller, last, AT_A_TIME, language);
            for (ReadInbox.Letter letter : letters) {
                send(stream, letter);
                last = letter.item().sequence();
            }
            if (letters.isEmpty() && !news.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                // Finds out whether the reader is still there.
                stream.send(SseEmitter.event().comment("still here"));
            }
            news.drainPermits();
        }
    }

    private static void send(SseEmitter stream, ReadInbox.Letter letter) throws IOException {
        stream.send(SseEmitter.event()
                .id(Long.toString(letter.item().sequence()))
                .name("message")
                .data(InboxItem.of(letter), MediaType.APPLICATION_JSON));
    }
}
