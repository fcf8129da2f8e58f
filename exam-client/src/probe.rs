//! Looks for a display and a graphics adapter before the window system starts, because
//! that one knows no other answer than to abort.

use std::net::{TcpStream, ToSocketAddrs};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::time::Duration;

use protocol::Message;

use crate::exit::{Exit, Failure};

/// How long a display on another machine may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);
/// TCP port of display 0.
const FIRST_PORT: u16 = 6000;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Found {
    /// The display that answered.
    pub display: String,
    /// Name of the graphics adapter.
    pub adapter: String,
    /// Whether it draws in hardware.
    pub hardware: bool,
}

/// Looks for both.
///
/// # Errors
/// [`Exit::NoDisplay`] or [`Exit::NoGraphics`].
pub fn probe() -> Result<Found, Failure> {
    let display = std::env::var("DISPLAY").unwrap_or_default();
    if !answers(&display) {
        return Err(Failure::new(Exit::NoDisplay, Message::new("errors-no-display")));
    }
    let (adapter, hardware) = adapter()?;
    Ok(Found { display, adapter, hardware })
}

/// `[host]:number[.screen]`, split into host and number.
fn parts(display: &str) -> Option<(&str, u16)> {
    let (host, rest) = display.rsplit_once(':')?;
    let number = rest.split('.').next()?.parse().ok()?;
    Some((host, number))
}

/// Whether an X server listens at this display.
fn answers(display: &str) -> bool {
    let Some((host, number)) = parts(display) else { return false };
    if host.is_empty() || host == "unix" {
        let path = format!("/tmp/.X11-unix/X{number}");
        let hidden = SocketAddr::from_abstract_name(path.as_bytes());
        return UnixStream::connect(&path).is_ok()
            || hidden.is_ok_and(|address| UnixStream::connect_addr(&address).is_ok());
    }
    let Some(port) = FIRST_PORT.checked_add(number) else { return false };
    let addresses = (host, port).to_socket_addrs();
    addresses.is_ok_and(|mut found| found.any(|address| TcpStream::connect_timeout(&address, PATIENCE).is_ok()))
}

/// The adapter that would draw: its name, and whether it is hardware.
fn adapter() -> Result<(String, bool), Failure> {
    let backends = wgpu::Backends::from_env().unwrap_or(wgpu::Backends::VULKAN);
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
        backends,
        ..wgpu::InstanceDescriptor::new_without_display_handle()
    });
    let wanted = wgpu::RequestAdapterOptions::default();
    let adapter = bevy::tasks::block_on(instance.request_adapter(&wanted))
        .map_err(|_| Failure::new(Exit::NoGraphics, Message::new("errors-no-vulkan")))?;
    let info = adapter.get_info();
    Ok((info.name, info.device_type != wgpu::DeviceType::Cpu))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_display_has_host_and_number() {
        assert_eq!(parts(":77"), Some(("", 77)));
        assert_eq!(parts("hall-3:1.0"), Some(("hall-3", 1)));
        assert_eq!(parts(""), None);
        assert_eq!(parts(":"), None);
    }

    #[test]
    fn a_display_where_nobody_listens_does_not_answer() {
        assert!(!answers(":65123"));
        assert!(!answers("nonsense"));
    }
}
