if (location.protocol === 'file:') location.replace('from-disk.html');
