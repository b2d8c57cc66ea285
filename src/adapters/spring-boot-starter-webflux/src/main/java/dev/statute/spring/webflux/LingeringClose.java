package dev.statute.spring.webflux;

import dev.statute.server.Limits;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection in stages: first no more is sent, then what still comes is read and dropped.
 * Else the client, which may still be sending, would lose the answer (RFC 9112, 9.6).
 */
final class LingeringClose extends ChannelDuplexHandler {

  private static final String NAME = LingeringClose.class.getName();

  private final Limits limits;
  private boolean isLingering;
  private long octets;

  private LingeringClose(Limits limits) {
    this.limits = limits;
  }

  /** Has a connection of HTTP/1 closed in stages, once it is closed. */
  static void on(Channel channel, Limits limits) {
    if (channel instanceof DuplexChannel && channel.pipeline().get(NAME) == null) {
      channel.pipeline().addFirst(NAME, new LingeringClose(limits));
    }
  }

  @Override
  public void close(ChannelHandlerContext context, ChannelPromise promise) {
    if (isLingering || !context.channel().isActive()) {
      context.close(promise);
      return;
    }
    isLingering = true;
    ((DuplexChannel) context.channel()).shutdownOutput();
    context.channel().config().setAutoRead(true);
    context
        .executor()
        .schedule(
            () -> {
              context.close(promise);
            },
            limits.discardTime().toMillis(),
            TimeUnit.MILLISECONDS);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!isLingering) {
      context.fireChannelRead(message);
      return;
    }
    octets += message instanceof ByteBuf buffer ? buffer.readableBytes() : 0;
    ReferenceCountUtil.release(message);
    if (octets > limits.discardedContent()) {
      context.close();
    }
  }
}
