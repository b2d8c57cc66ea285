package dev.statute.spring.webflux;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;
import reactor.netty.NettyPipeline;

/**
 * Sends responses as the version of HTTP that the server speaks, which is not that of the request
 * (RFC 9110, 6.2).
 */
final class OwnVersion extends ChannelOutboundHandlerAdapter {

  private static final String NAME = OwnVersion.class.getName();

  /** Adds it to a connection of HTTP/1. */
  static void on(Channel channel) {
    if (isOf(channel) && channel.pipeline().get(NAME) == null) {
      channel.pipeline().addAfter(NettyPipeline.HttpTrafficHandler, NAME, new OwnVersion());
    }
  }

  /** Tells whether a connection is one of HTTP/1. */
  static boolean isOf(Channel channel) {
    return channel.pipeline().get(NettyPipeline.HttpTrafficHandler) != null;
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof HttpResponse response) {
      response.setProtocolVersion(HttpVersion.HTTP_1_1);
    }
    context.write(message, promise);
  }
}
