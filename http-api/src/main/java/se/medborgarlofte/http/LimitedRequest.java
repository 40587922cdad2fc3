package se.medborgarlofte.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body may be read up to a limit, and as JSON only as deep as another. */
final class LimitedRequest extends HttpServletRequestWrapper {

    private final long limit;
    private final int depth;
    private @Nullable ServletInputStream body;

    LimitedRequest(HttpServletRequest request, long limit, int depth) {
        super(request);
        this.limit = limit;
        this.depth = depth;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new LimitedBody(
                    super.getInputStream(), limit, new NestingDepth(isJson() ? depth : Integer.MAX_VALUE));
        }
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private boolean isJson() {
        String type = getContentType();
        return type != null && type.contains("json");
    }

    private static final class LimitedBody extends ServletInputStream {

        private final ServletInputStream source;
        private final long limit;
        private final NestingDepth depth;
        private long read;

        LimitedBody(ServletInputStream source, long limit, NestingDepth depth) {
            this.source = source;
            this.limit = limit;
            this.depth = depth;
        }

        @Override
        public int read() throws IOException {
            int value = source.read();
            if (value >= 0) {
                count(1);
                depth.follow(value);
            }
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int got = source.read(target, offset, length);
            if (got > 0) {
                count(got);
                depth.follow(target, offset, got);
            }
            return got;
        }

        private void count(int more) throws BodyTooLargeException {
            read += more;
            if (read > limit) {
                throw new BodyTooLargeException(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
